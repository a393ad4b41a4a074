import { plotLabel } from '../../domain/designation';
import type { PlotId } from '../../domain/ids';
import type { Conflict, LandConflict, Merge } from '../../domain/merge/merge';
import { doubtTopic, opinionOf } from '../../domain/merge/topics';
import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { RadioCards } from '../kit/radio-cards';
import { bidTexts, TOPIC_NAMES } from '../texts/bids';
import { partnerName } from './partner-name';
import { programmeOf, sayingText } from './saying-text';
import { ShowPlot } from './show-plot';

const texts = bidTexts.conflict;
const OPEN = 'open';

interface ConflictItemProps {
  readonly merge: Merge;
  readonly conflict: Conflict;
  /** The chosen option; undefined is open. */
  readonly decision: string | undefined;
}

/** One difference: what each says, and the choice between them or to leave it open. */
export function ConflictItem({ merge, conflict, decision }: ConflictItemProps) {
  const { actions } = useApp();
  const chosen = conflict.options.findIndex(({ id }) => id === decision);
  return (
    <li>
      {plotsOf(merge, conflict).map((plot) => (
        <ShowPlot key={plot.id} label={plotLabel(plot)} name={plot.name} onShow={() => actions.showBidPlot(plot)} />
      ))}
      <RadioCards
        legend={legendOf(merge, conflict)}
        value={chosen < 0 ? OPEN : String(chosen)}
        options={[
          { value: OPEN, label: texts.open, hint: OPEN_HINTS[conflict.kind] },
          ...wordsOf(merge, conflict).map((words, at) => ({ value: String(at), ...words })),
        ]}
        // Not the option's own id: that may hold blanks, and these values become ids of elements.
        onChange={(value) => actions.decideConflict(conflict.id, conflict.options[Number(value)]?.id ?? null)}
      />
    </li>
  );
}

const OPEN_HINTS: Readonly<Record<Conflict['kind'], string>> = {
  topic: texts.openTopic,
  removal: texts.openRemoval,
  land: texts.openLand,
};

function plotsOf({ plots }: Merge, conflict: Conflict): readonly Plot[] {
  const ids: readonly PlotId[] = conflict.kind === 'land' ? conflict.options.map(({ plot }) => plot) : [conflict.plot];
  return ids.flatMap((id) => plots.get(id) ?? []);
}

function legendOf(merge: Merge, conflict: Conflict): string {
  if (conflict.kind === 'removal') return texts.removal;
  if (conflict.kind === 'land') return texts.land(conflict.parcels.length, conflict.options.length);
  const partner = opinionOf(conflict.topic);
  if (partner !== null) return texts.opinion(partnerName(merge, partner));
  return TOPIC_NAMES[doubtTopic(conflict.topic)];
}

/** Label and explanation of each option, in their order. */
function wordsOf(merge: Merge, conflict: Conflict): readonly { readonly label: string; readonly hint: string }[] {
  switch (conflict.kind) {
    case 'topic':
      return conflict.options.map(({ by, saying }) => ({
        label: sayingText(saying, (id) => partnerName(merge, id)),
        hint: bidTexts.byAll(by),
      }));
    case 'removal':
      return conflict.options.map(({ by, keep }) => ({
        label: keep ? texts.keep : texts.remove,
        hint: bidTexts.byAll(by),
      }));
    case 'land':
      return plotsOf(merge, conflict).map((plot) => ({
        label: texts.landTo(plotLabel(plot), plot.name, programmeOf(plot)),
        hint: [
          `${bidTexts.byAll(conflict.options.find((option) => option.plot === plot.id)?.by ?? [])}.`,
          ...plotsOf(merge, conflict)
            .filter((other) => other !== plot)
            .map((other) => landLost(other, conflict)),
        ].join(' '),
      }));
  }
}

function landLost(plot: Plot, { parcels }: LandConflict): string {
  const all = plot.parcels.every(({ parcelId }) => parcels.includes(parcelId));
  return texts.landLost(plotLabel(plot), parcels.length, all);
}
