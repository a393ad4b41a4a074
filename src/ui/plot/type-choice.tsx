import { HOUSING_TYPES, type HousingType } from '../../domain/code-lists';
import { TYPE_MARKS } from '../../map/palette';
import { capital } from '../kit/format';
import { RadioCards } from '../kit/radio-cards';
import { TypeMark } from '../kit/type-mark';
import { plotTexts } from '../texts/plot';
import './type-choice.css';

interface TypeChoiceProps {
  readonly value: HousingType | null;
  readonly onChange: (type: HousingType) => void;
  readonly error: string | null;
  /** After a choice with the mouse, which leaves the hand free to type. */
  readonly onMouseChoice: () => void;
}

const OPTIONS = HOUSING_TYPES.map((type) => ({
  value: type,
  label: capital(type),
  mark: <TypeMark type={type} />,
  color: TYPE_MARKS[type].color,
}));

/** The housing type as cards: the three of the woondeal lead, the other two are smaller. */
export function TypeChoice({ value, onChange, error, onMouseChoice }: TypeChoiceProps) {
  return (
    <div className="type-choice">
      <RadioCards
        legend={plotTexts.programme.type}
        options={OPTIONS}
        value={value}
        onChange={onChange}
        onMouseChoice={onMouseChoice}
        error={error}
        layout="grid"
      />
      <p className="type-choice__meaning">{value ? capital(plotTexts.programme.meaning[value]) : null}</p>
    </div>
  );
}
