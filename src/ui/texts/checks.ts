import type { CheckId } from '../../domain/checks/checks-of';

/** Texts of the list of checks. The sentences of the checks themselves stand with the checks in `src/domain`. */
export const checksTexts = {
  region: 'Controles',
  intro: 'Controles waarschuwen en houden niets tegen. Kies een plot om hem te openen.',
  none: { title: 'Geen opmerkingen', text: 'Alle plots zijn nagekeken; er is niets dat aandacht vraagt.' },
  noPlots: { title: 'Nog niets te controleren', text: 'Zodra er plots zijn, staan hier de aandachtspunten.' },
  /** Heading over all findings of one check. */
  groups: {
    'under-twelve': 'Minder dan 12 geclusterde woningen',
    'no-meeting-room': 'Zonder ontmoetingsruimte',
    'care-checklist': 'Niet geschikt voor zware zorg',
    'parcel-in-two-plots': 'Perceel in twee plots',
    'no-parcels': 'Plots zonder percelen',
    'parcels-apart': 'Percelen die elkaar niet raken',
    'plan-code-in-balance': 'Mogelijk dubbel geteld',
    'partner-missing': 'Plots zonder partner',
    'care-office-not-asked': 'Zorgkantoor nog niet gevraagd',
    'provisional-area': 'Voorlopige oppervlakte',
    'parcel-not-in-package': 'Perceel niet in het gemeentepakket',
    'year-outside-period': 'Jaar buiten de periode',
  } satisfies Record<CheckId, string>,
  severity: { 'let op': 'Let op', informatie: 'Ter informatie' },
  changedParcels: (count: number) => `Gewijzigde percelen (${count})`,
  doThis: 'Wat te doen:',
  source: (source: string) => `Bron: ${source}`,
  more: (formatted: string) => `Nog ${formatted} tonen`,
} as const;
