import { MAX_UNITS } from '../../domain/plot-programme';
import { IconButton } from '../kit/icon-button';
import { NumberInput } from '../kit/number-input';
import { plotTexts } from '../texts/plot';
import { FoldedGroup } from './folded-group';
import type { DraftLine, DraftProblem } from './programme-draft';
import { SegmentFields } from './segment-fields';
import { TypeChoice } from './type-choice';
import './draft-line-fields.css';

interface DraftLineFieldsProps {
  readonly line: DraftLine;
  /** Which line this is, when there are more; null for the only one. */
  readonly number: number | null;
  readonly problem: DraftProblem['field'] | null;
  readonly onChange: (line: DraftLine) => void;
  readonly onRemove: () => void;
}

const texts = plotTexts.programme;

/** One programme line in the form for a new plot. */
export function DraftLineFields({ line, number, problem, onChange, onRemove }: DraftLineFieldsProps) {
  return (
    <fieldset className="draft-line" data-line={line.key}>
      <legend className={number === null ? 'visually-hidden' : 'draft-line__legend'}>{texts.line(number ?? 1)}</legend>
      {number !== null && (
        <div className="draft-line__remove">
          <IconButton icon="close" label={texts.remove(number)} onClick={onRemove} />
        </div>
      )}
      <TypeChoice
        value={line.type}
        error={problem === 'type' ? plotTexts.create.chooseType : null}
        onChange={(type) => onChange({ ...line, type })}
      />
      <NumberInput
        label={texts.units}
        value={line.units}
        max={MAX_UNITS}
        stepper
        error={problem === 'units' ? plotTexts.create.fillUnits : null}
        onChange={(units) => onChange({ ...line, units })}
      />
      <FoldedGroup summary={texts.more}>
        <SegmentFields line={line} onChange={(patch) => onChange({ ...line, ...patch })} />
      </FoldedGroup>
    </fieldset>
  );
}
