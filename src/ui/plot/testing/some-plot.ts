import { type PlotId, packageId, parcelId, periodId, plotId, sessionId } from '../../../domain/ids';
import { createPlot } from '../../../domain/intents/create-plot';
import { newSession } from '../../../domain/new-session';
import type { Plot, PlotParcel } from '../../../domain/plot';

const emptySession = newSession({
  id: sessionId('session'),
  name: 'Test',
  municipalityCode: 'GM0987',
  municipalityName: 'Markerwaard',
  fictional: true,
  packageId: packageId('package'),
  createdAt: '2025-11-22T09:00:00Z',
});

/** A plot with the program's own defaults, for unit tests. `areaM2` is of each parcel; `homes` are zorggeschikt. */
export function somePlot(given: { id?: PlotId; parcels?: readonly string[]; areaM2?: number; homes?: number }): Plot {
  const parcels = (given.parcels ?? []).map(
    (id, index): PlotParcel => ({
      parcelId: parcelId(id),
      designation: { akrCode: 'MKW01', section: 'B', number: index + 1, cadastralMunicipality: '0987' },
      registeredAreaM2: given.areaM2 ?? 500,
      areaKind: 'Vastgesteld',
      drawnAreaM2: given.areaM2 ?? 500,
      landOwner: 'gemeente',
      neighbourhoodCode: null,
      geometry: [],
      part: false,
      source: 'Fictief',
      licence: 'CC0',
      referenceDate: '2025-01-01',
    }),
  );
  const change = createPlot({
    session: emptySession,
    id: given.id ?? plotId('plot'),
    parcels,
    programme:
      given.homes === undefined
        ? []
        : [{ type: 'zorggeschikt', units: given.homes, segment: 'onbekend', tenureOwner: 'onbekend' }],
    proposedBy: null,
    period: periodId('t/m 2030'),
  });
  const plot = change.put.find((record) => record.kind === 'plot');
  if (!plot) throw new Error('createPlot made no plot');
  return plot;
}
