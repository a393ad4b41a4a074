import bank from '@mapbox/maki/icons/bank.svg?raw';
import bus from '@mapbox/maki/icons/bus.svg?raw';
import cafe from '@mapbox/maki/icons/cafe.svg?raw';
import doctor from '@mapbox/maki/icons/doctor.svg?raw';
import grocery from '@mapbox/maki/icons/grocery.svg?raw';
import hospital from '@mapbox/maki/icons/hospital.svg?raw';
import library from '@mapbox/maki/icons/library.svg?raw';
import park from '@mapbox/maki/icons/park.svg?raw';
import pharmacy from '@mapbox/maki/icons/pharmacy.svg?raw';
import worship from '@mapbox/maki/icons/place-of-worship.svg?raw';
import rail from '@mapbox/maki/icons/rail.svg?raw';
import restaurant from '@mapbox/maki/icons/restaurant.svg?raw';
import physiotherapist from '@rapideditor/temaki/icons/physiotherapist.svg?raw';
import type { AmenityKind } from '../../package/layers';
import type { IconPath } from './care-icons';

/** Maki and Temaki (both CC0) draw each sign as one path in a square box; only those two facts are taken over. */
export function iconPathOf(svg: string): IconPath {
  const box = /viewBox="0 0 (\d+) \1"/.exec(svg)?.[1];
  const path = /<path[^>]*\sd="([^"]+)"/.exec(svg)?.[1];
  if (!box || !path) throw new Error('An icon is not one path in a square box');
  // Some of the files break their lines with character references.
  return { box: Number(box), path: path.replace(/&#x[0-9a-f]+;/gi, ' ') };
}

export const AMENITY_ICONS: Readonly<Record<AmenityKind, IconPath>> = {
  supermarkt: iconPathOf(grocery),
  huisarts: iconPathOf(doctor),
  apotheek: iconPathOf(pharmacy),
  fysiotherapeut: iconPathOf(physiotherapist),
  ziekenhuis: iconPathOf(hospital),
  bushalte: iconPathOf(bus),
  station: iconPathOf(rail),
  ontmoetingsplek: iconPathOf(cafe),
  bibliotheek: iconPathOf(library),
  'pinautomaat of bank': iconPathOf(bank),
  'kerk of gebedshuis': iconPathOf(worship),
  horeca: iconPathOf(restaurant),
  park: iconPathOf(park),
};

/**
 * Who wins where signs crowd, first first: what older people need near ([domain.md] §5) before what there is
 * plenty of.
 */
export const AMENITY_PRIORITY: readonly AmenityKind[] = [
  'station',
  'ziekenhuis',
  'supermarkt',
  'huisarts',
  'apotheek',
  'ontmoetingsplek',
  'bibliotheek',
  'fysiotherapeut',
  'bushalte',
  'pinautomaat of bank',
  'kerk of gebedshuis',
  'horeca',
  'park',
];
