import { formatNumber } from '../kit/format';
import type { PlaceProblem } from '../prepare/pointing/parse-place';

/** Texts of "Aanwijzen op de kaart": rows without a place, one by one. */
export const pointingTexts = {
  open: 'Aanwijzen op de kaart',
  openFor: (row: string) => `Aanwijzen op de kaart: ${row}`,
  title: (layer: string) => `Aanwijzen op de kaart: ${layer}`,
  row: (position: number, of: number) => `Rij ${formatNumber(position)}, nog ${formatNumber(of)} te gaan`,
  noAddress: 'Geen adres in deze rij',
  how: 'Klik of tik op de plaats. Met het toetsenbord: pijltjes schuiven de kaart onder het kruis (met Shift een klein stukje), Enter zet het punt, + en − zoomen.',
  map: (row: string) =>
    `Kaart om ${row} aan te wijzen: pijltjes verschuiven, + en − zoomen, Enter zet het punt in het midden`,
  loading: 'De kaart wordt geladen…',
  parcelsComing: 'De percelen worden gelezen en komen zo op de kaart.',
  bare: 'Er is geen kaart om op aan te wijzen: er is geen internet, en er zijn nog geen percelen of buurten. Vul de coördinaten in, of voeg eerst een bestand met percelen toe.',
  noMap: 'Deze browser kan de kaart niet tonen. Vul de coördinaten in.',
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  whole: 'Hele gemeente',
  coordinates: 'Coördinaten',
  coordinatesForms: 'RD (zoals 202345 503210) of WGS84 (zoals 52,5123 6,0912).',
  coordinatesByMap: 'Een klik op de kaart vult dit in.',
  missing: 'Zet eerst een punt op de kaart, of vul coördinaten in.',
  problems: {
    'place-unreadable': 'Vul twee getallen in, met een spatie ertussen.',
    'place-abroad': 'Deze plaats ligt niet in Nederland. Kijk de getallen na.',
  } satisfies Record<PlaceProblem['name'], string>,
  save: 'Plaats vastleggen',
  skip: 'Overslaan',
  set: 'Punt gezet. Kies “Plaats vastleggen” als het klopt.',
  saved: (row: string) => `${row} heeft nu een plaats.`,
  outside: {
    title: 'Dit punt ligt buiten de gemeente',
    text: 'Klopt dat? Wijs anders een ander punt aan.',
    yes: 'Toch hier vastleggen',
    no: 'Ander punt aanwijzen',
  },
};
