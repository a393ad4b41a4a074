import { HOUSING_TYPES, type HousingType } from '../../domain/code-lists';
import { TYPE_MARKS } from '../../map/palette';

/** CSS variable that holds a housing type's colour, e.g. `--type-overig-geschikt`. */
export const typeVariable = (type: HousingType): string => `--type-${type.replaceAll(' ', '-')}`;

/** Gives the document the map's colours, so that style sheets and map have one source. */
export function setPaletteVariables(root: HTMLElement): void {
  for (const type of HOUSING_TYPES) root.style.setProperty(typeVariable(type), TYPE_MARKS[type].color);
}
