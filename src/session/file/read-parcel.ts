import { AREA_KINDS, LAND_OWNERS } from '../../domain/code-lists';
import { formatDesignation } from '../../domain/designation';
import { multiPolygonAreaM2 } from '../../domain/geometry/area';
import { parcelId } from '../../domain/ids';
import type { Designation, PlotParcel } from '../../domain/plot';
import type { RdMultiPolygon } from '../../domain/rd-geometry';
import { Fields, isRecord, type RawRecord } from './fields';
import { readGeometry } from './read-geometry';
import type { RepairLog } from './repair-log';

/** m²; larger than the Netherlands, so that any outline that can be read also fits. */
const AREA = { min: 0, max: 1e15, whole: false };
const PARCEL_NUMBER = { min: 0, max: 99_999, whole: true };

/** One parcel of a plot. Without an identification it could not be found again: null, with a note. */
export function readParcel(raw: RawRecord, plotName: string, log: RepairLog): PlotParcel | null {
  const anonymous = new Fields(raw, plotName, log);
  const id = anonymous.name('parcelId', 'perceel-id');
  if (id === '') {
    anonymous.note('perceel', raw, 'weggelaten: zonder perceel-id');
    return null;
  }
  const designation = readDesignation(anonymous.value('designation'), () => `${plotName}, perceel ${id}`, log);
  const fields = new Fields(raw, () => `${plotName}, perceel ${formatDesignation(designation)}`, log);

  const found = fields.value('geometry');
  const geometry = readGeometry(found);
  if (!geometry) fields.note('grens', found, 'geen grens');
  const outline = geometry ?? [];
  return {
    parcelId: parcelId(id),
    designation,
    registeredAreaM2: fields.numberOrNull('registeredAreaM2', 'kadastrale grootte', AREA),
    areaKind: fields.oneOf('areaKind', 'soort grootte', AREA_KINDS, 'onbekend'),
    drawnAreaM2: drawnArea(fields, outline),
    landOwner: fields.oneOf('landOwner', 'grondeigendom', LAND_OWNERS, 'onbekend'),
    neighbourhoodCode:
      fields.value('neighbourhoodCode') === null ? null : fields.name('neighbourhoodCode', 'buurt') || null,
    geometry: outline,
    part: fields.flag('part', 'deelperceel'),
    source: fields.name('source', 'bron'),
    licence: fields.name('licence', 'licentie'),
    referenceDate: fields.date('referenceDate', 'peildatum'),
  };
}

/** Measured only when the record does not say it; a tangled outline may come out below zero. */
const drawnArea = (fields: Fields, outline: RdMultiPolygon): number =>
  fields.number('drawnAreaM2', 'getekende oppervlakte', AREA, () => Math.max(0, multiPolygonAreaM2(outline)));

function readDesignation(raw: unknown, subject: () => string, log: RepairLog): Designation {
  const fields = new Fields(isRecord(raw) ? raw : {}, subject, log);
  return {
    akrCode: fields.name('akrCode', 'kadastrale gemeente'),
    section: fields.name('section', 'sectie'),
    number: fields.number('number', 'perceelnummer', PARCEL_NUMBER, 0),
    cadastralMunicipality: fields.name('cadastralMunicipality', 'code kadastrale gemeente'),
  };
}
