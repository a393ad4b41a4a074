import type { ParcelFate } from '../../package/changed-parcels';
import { formatArea, formatNumber, formatShare } from '../kit/format';

/** Texts of the dialog Gewijzigde percelen. */
export const changedParcelsTexts = {
  title: 'Gewijzigde percelen',
  intro:
    'Deze percelen zijn in het geopende gemeentepakket anders dan toen ze in een plot kwamen. Een plot houdt zijn eigen grens tot u een perceel vervangt; met Ongedaan maken komt het oude terug.',
  count: (count: number) =>
    count === 0
      ? 'Alle percelen van uw plots zijn zoals in dit gemeentepakket.'
      : count === 1
        ? '1 perceel is anders.'
        : `${formatNumber(count)} percelen zijn anders.`,
  list: 'Percelen die anders zijn',
  plot: (label: string, name: string) => `${label} ${name}`,
  part: 'deel',
  fate: (fate: ParcelFate, beforeM2: number, part: boolean): string => {
    switch (fate.what) {
      case 'vanished':
        return 'Dit perceel bestaat niet meer.';
      case 'split':
        return 'Dit perceel bestaat niet meer: het is gesplitst.';
      case 'area':
        return part
          ? 'Het getekende deel ligt niet meer helemaal in dit perceel.'
          : `De getekende oppervlakte was ${formatArea(beforeM2)} en is nu ${formatArea(fate.nowM2)}.`;
    }
  },
  successors: (designation: string) => `${designation} vervangen door`,
  share: (share: number, areaM2: number) =>
    `Beslaat ${formatShare(share)} van het oude perceel; zelf ${formatArea(areaM2)}.`,
  nothingThere: 'Op deze plek ligt nu geen perceel. Haal het zo nodig zelf uit de plot.',
  replace: (designation: string) => `Vervang ${designation}`,
  show: (designation: string) => `Toon ${designation} op de kaart`,
  more: (formatted: string) => `Nog ${formatted} tonen`,
  close: 'Sluiten',
} as const;
