import { type ReactNode, useState } from 'react';
import { plotLabel } from '../../domain/designation';
import type { Decisions, Merge, MergedPlot } from '../../domain/merge/merge';
import { doubtTopic, opinionOf, sayingOf, type Topic } from '../../domain/merge/topics';
import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Disclosure } from '../kit/disclosure';
import { formatNumber } from '../kit/format';
import { TOPIC_NAMES, bidTexts as texts } from '../texts/bids';
import { checksTexts } from '../texts/checks';
import { ConflictItem } from './conflict-item';
import { partnerName } from './partner-name';
import { programmeOf, sayingText } from './saying-text';
import { ShowPlot } from './show-plot';

interface BidListsProps {
  readonly merge: Merge;
  readonly decisions: Decisions;
}

/** Botst, Alleen bij één, Eens: each with its count, to be unfolded. What must be decided stands open. */
export function BidLists({ merge, decisions }: BidListsProps) {
  const { conflicts, onlyIn, agreed } = merge;
  const { lists } = texts;
  if (conflicts.length + onlyIn.length + agreed.length === 0) return <p>{texts.nothing}</p>;
  return (
    <>
      <BidList title={lists.conflicts} items={conflicts} startsOpen>
        {(conflict) => (
          <ConflictItem key={conflict.id} merge={merge} conflict={conflict} decision={decisions.get(conflict.id)} />
        )}
      </BidList>
      <BidList title={lists.onlyIn} items={onlyIn}>
        {(item) => <PlotItem key={item.plot.id} merge={merge} item={item} />}
      </BidList>
      <BidList title={lists.agreed} items={agreed}>
        {(item) => <PlotItem key={item.plot.id} merge={merge} item={item} />}
      </BidList>
    </>
  );
}

/** So many stand in a list at first, and come with each press. */
const STEP = 50;

interface BidListProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  readonly startsOpen?: boolean;
  readonly children: (item: Item) => ReactNode;
}

function BidList<Item>({ title, items, startsOpen = false, children }: BidListProps<Item>) {
  const [open, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(STEP);
  const more = items.length - shown;
  return (
    <Disclosure summary={title} aside={formatNumber(items.length)} open={open} onToggle={setOpen}>
      {items.length === 0 && <p className="muted">{texts.none}</p>}
      {open && (
        <ul className="bid-list" aria-label={title}>
          {items.slice(0, shown).map(children)}
        </ul>
      )}
      {more > 0 && (
        <Button kind="quiet" onClick={() => setShown(shown + STEP)}>
          {checksTexts.more(formatNumber(Math.min(STEP, more)))}
        </Button>
      )}
    </Disclosure>
  );
}

interface PlotItemProps {
  readonly merge: Merge;
  readonly item: MergedPlot;
}

/** What came in about a plot: of a new one its homes, of another what it was and what it becomes. */
function PlotItem({ merge, item }: PlotItemProps) {
  const { actions } = useApp();
  const { plot, isNew, by, said } = item;
  const before = merge.ours.start?.plots.find(({ id }) => id === plot.id);
  const name = (topic: Topic): string => {
    const partner = opinionOf(topic);
    return partner === null ? TOPIC_NAMES[doubtTopic(topic)] : texts.conflict.opinion(partnerName(merge, partner));
  };
  const value = (of: Plot, topic: Topic): string => sayingText(sayingOf(of, topic), (id) => partnerName(merge, id));
  const what =
    isNew || !before
      ? texts.isNew(programmeOf(plot))
      : texts.said(said.map(({ topic }) => texts.changed(name(topic), value(before, topic), value(plot, topic))));
  return (
    <li>
      <ShowPlot label={plotLabel(plot)} name={plot.name} onShow={() => actions.showBidPlot(plot)} />
      <p className="muted">
        {texts.byAll(by)}: {what}
      </p>
    </li>
  );
}
