import type { HousingType } from '../../domain/code-lists';
import { BADGE_PATHS } from '../../map/icons/badge-paths';
import { NO_PROGRAMME_MARK, TYPE_MARKS } from '../../map/palette';
import './type-mark.css';

interface TypeMarkProps {
  /** null: no homes filled in yet. */
  readonly type: HousingType | null;
  readonly size?: 'small' | 'normal' | 'large';
}

/** A housing type's coloured shape with its letter, as on the map. Decoration: the type's name stands beside it. */
export function TypeMark({ type, size = 'normal' }: TypeMarkProps) {
  const mark = type === null ? NO_PROGRAMME_MARK : TYPE_MARKS[type];
  const badge = BADGE_PATHS[mark.shape];
  return (
    <svg className={`type-mark type-mark--${size}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={badge.path} fill={mark.color} />
      <text x="12" y={badge.letterY} className="type-mark__letter">
        {mark.letter}
      </text>
    </svg>
  );
}
