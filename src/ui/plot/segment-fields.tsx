import { SEGMENTS, type Segment, TENURE_OWNERS, type TenureOwner } from '../../domain/code-lists';
import { Select } from '../kit/select';
import { plotTexts } from '../texts/plot';
import { codeOptions } from './code-options';

interface SegmentFieldsProps {
  readonly line: { readonly segment: Segment; readonly tenureOwner: TenureOwner };
  readonly onChange: (patch: { readonly segment: Segment } | { readonly tenureOwner: TenureOwner }) => void;
}

const SEGMENT_OPTIONS = codeOptions(SEGMENTS);
const OWNER_OPTIONS = codeOptions(TENURE_OWNERS);

/** Segment and ownership after completion of one programme line. */
export function SegmentFields({ line, onChange }: SegmentFieldsProps) {
  return (
    <div className="plot-columns">
      <Select
        label={plotTexts.programme.segment}
        value={line.segment}
        options={SEGMENT_OPTIONS}
        onChange={(segment) => onChange({ segment })}
      />
      <Select
        label={plotTexts.programme.tenureOwner}
        value={line.tenureOwner}
        options={OWNER_OPTIONS}
        onChange={(tenureOwner) => onChange({ tenureOwner })}
      />
    </div>
  );
}
