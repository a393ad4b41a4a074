import type { AudienceKind } from '../../domain/release/audience';
import type { Organisation } from '../../domain/release/organisations-of';
import type { Release } from '../../domain/release/release';
import type { ExportChoice } from '../../session/view-store';
import { useApp } from '../app';
import { Checkbox } from '../kit/checkbox';
import { RadioCards } from '../kit/radio-cards';
import { exportTexts as texts } from '../texts/export';
import { PartijChoice } from './partij-choice';
import { WhatGoesOut } from './what-goes-out';

/** The widest circle last; a partij before it, because it is asked for more often. */
const AUDIENCES: readonly AudienceKind[] = ['gemeente', 'provincie', 'partij', 'openbaar'];

interface ForWhomProps {
  readonly choice: ExportChoice;
  readonly organisations: readonly Organisation[];
  readonly released: Release | null;
}

/** For whom the file is, and what that means for what goes out. */
export function ForWhom({ choice, organisations, released }: ForWhomProps) {
  const { actions } = useApp();
  const change = (exportChoice: ExportChoice): void => actions.patchView({ exportChoice });
  const audience = released?.audience;
  return (
    <section className="export export-for-whom">
      <h3>{texts.forWhom}</h3>
      <RadioCards
        legend={texts.audience}
        hideLegend
        value={choice.audience}
        options={AUDIENCES.map((value) => ({ value, ...texts.audiences[value] }))}
        onChange={(value) => change({ ...choice, audience: value })}
      />
      {choice.audience === 'partij' && (
        <PartijChoice
          choice={choice}
          organisations={organisations}
          chosen={audience?.kind === 'partij' ? audience.name : null}
          onChange={change}
        />
      )}
      <Checkbox
        label={texts.includeDropped}
        checked={choice.includeDropped}
        onChange={(includeDropped) => change({ ...choice, includeDropped })}
      />
      <div role="status" className="export-said">
        <WhatGoesOut released={released} />
      </div>
    </section>
  );
}
