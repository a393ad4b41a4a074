import type { AreaKind } from '../../domain/code-lists';
import type { PlotParcel } from '../../domain/plot';

/** How the size of a parcel is to be shown; all in m². */
export type ParcelArea =
  | { readonly kind: 'part'; readonly drawnM2: number }
  | { readonly kind: 'drawn-only'; readonly drawnM2: number }
  | {
      readonly kind: 'registered';
      readonly registeredM2: number;
      readonly areaKind: AreaKind;
      /** The drawn area when it differs so much that both must be shown ([domain.md] §6); else null. */
      readonly drawnM2: number | null;
    };

/** [domain.md] §6: show both where they differ by more than this share of the registered area. */
const DIFFERENCE_WORTH_SHOWING = 0.05;

export function parcelArea(
  parcel: Pick<PlotParcel, 'part' | 'registeredAreaM2' | 'drawnAreaM2' | 'areaKind'>,
): ParcelArea {
  const { part, registeredAreaM2, drawnAreaM2, areaKind } = parcel;
  if (part) return { kind: 'part', drawnM2: drawnAreaM2 };
  if (registeredAreaM2 === null) return { kind: 'drawn-only', drawnM2: drawnAreaM2 };
  const differs = Math.abs(drawnAreaM2 - registeredAreaM2) > DIFFERENCE_WORTH_SHOWING * registeredAreaM2;
  return { kind: 'registered', registeredM2: registeredAreaM2, areaKind, drawnM2: differs ? drawnAreaM2 : null };
}
