import type { HousingType, PlotStatus } from '../../domain/code-lists';
import { badgeSymbol } from '../legend';
import { NO_PROGRAMME_MARK, STATUS_LINES, type StatusLine, TYPE_MARKS } from '../palette';
import { TYPE_PATTERNS } from '../patterns';
import { badgeSvg, patternSvg } from './sign-svg';

/** How plots look on the map, as SVG text for files that hold no program. */
export const reportArt = {
  badge: (type: HousingType | null): string => badgeSvg(badgeSymbol(type)),
  color: (type: HousingType | null): string => (type === null ? NO_PROGRAMME_MARK : TYPE_MARKS[type]).color,
  hatch: (type: HousingType, id: string): string => patternSvg(TYPE_PATTERNS[type], TYPE_MARKS[type].color, id),
  outline: (status: PlotStatus): StatusLine => STATUS_LINES[status],
};
