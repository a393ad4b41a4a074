/** The Dutch words that MapLibre itself says, and the canvas's name for screen readers. */
export const MAP_LOCALE: Record<string, string> = {
  'Map.Title':
    'Percelenkaart: pijltjes verschuiven, + en − zoomen, Shift met pijltjes draait, Enter kiest het perceel in het midden',
  'AttributionControl.ToggleAttribution': 'Bronnen tonen of verbergen',
  'ScaleControl.Meters': 'm',
  'ScaleControl.Kilometers': 'km',
};
