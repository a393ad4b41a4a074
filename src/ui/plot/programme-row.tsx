import { useState } from 'react';
import { HOUSING_TYPES, type HousingType } from '../../domain/code-lists';
import { MAX_UNITS } from '../../domain/plot-programme';
import { Button } from '../kit/button';
import { capital } from '../kit/format';
import { IconButton } from '../kit/icon-button';
import { NumberInput } from '../kit/number-input';
import { Select } from '../kit/select';
import { TypeMark } from '../kit/type-mark';
import { plotTexts } from '../texts/plot';
import { codeOptions } from './code-options';
import type { DraftLine } from './programme-draft';
import { SegmentFields } from './segment-fields';

interface ProgrammeRowProps {
  readonly line: DraftLine;
  readonly number: number;
  readonly onChange: (line: DraftLine) => void;
  readonly onRemove: () => void;
}

const texts = plotTexts.programme;
const TYPE_OPTIONS = codeOptions(HOUSING_TYPES);
const WITH_NONE = [{ value: '' as const, label: texts.chooseType }, ...TYPE_OPTIONS];

/** One programme line of a plot: type and number in view, segment and ownership behind a button. */
export function ProgrammeRow({ line, number, onChange, onRemove }: ProgrammeRowProps) {
  const [more, setMore] = useState(false);
  const known = [line.segment, line.tenureOwner].filter((code) => code !== 'onbekend');
  return (
    <li className="programme__line" aria-label={texts.line(number)}>
      <div className="programme__row">
        <TypeMark type={line.type} />
        <Select<HousingType | ''>
          label={texts.type}
          hideLabel={number > 1}
          value={line.type ?? ''}
          options={line.type === null ? WITH_NONE : TYPE_OPTIONS}
          onChange={(type) => {
            if (type !== '') onChange({ ...line, type });
          }}
        />
        <NumberInput
          label={texts.units}
          hideLabel={number > 1}
          value={line.units}
          max={MAX_UNITS}
          // An emptied box is no statement: what stood there stays, and taking the line away has a button of its own.
          emptyKeeps
          onCommit={(units) => onChange({ ...line, units })}
        />
        <IconButton
          icon={more ? 'chevron-up' : 'chevron-down'}
          label={texts.moreOf(number)}
          aria-expanded={more}
          onClick={() => setMore(!more)}
        />
      </div>
      {!more && known.length > 0 && <p className="programme__known">{capital(known.join(' · '))}</p>}
      {more && (
        <div className="programme__more">
          <SegmentFields line={line} onChange={(patch) => onChange({ ...line, ...patch })} />
          <Button kind="quiet" icon="trash" onClick={onRemove}>
            {texts.remove(number)}
          </Button>
        </div>
      )}
    </li>
  );
}
