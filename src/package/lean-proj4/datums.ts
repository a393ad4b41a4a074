/** Stands in for proj4's table of all datums (see `aliases.ts`). RD's own parameters stand in its definition. */
export default { wgs84: { towgs84: '0,0,0', ellipse: 'WGS84', datumName: 'WGS84' } };
