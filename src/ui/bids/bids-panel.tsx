import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { compareBids } from '../../domain/merge/compare-bids';
import { lieOver } from '../../package/lie-over';
import { useApp } from '../app';
import type { GatheredBids } from '../app-state';
import { Button } from '../kit/button';
import { EmptyState } from '../kit/empty-state';
import { FileButton } from '../kit/file-button';
import { Notice } from '../kit/notice';
import { Panel } from '../kit/panel';
import { useKeptFocus } from '../kit/use-kept-focus';
import { PlansSection, ReturnedListSection } from '../returned/incoming-sections';
import { openDialog } from '../shell/dialog-store';
import { bidTexts as texts } from '../texts/bids';
import { useAppState, useSession } from '../use-stores';
import { BidLists } from './bid-lists';
import './bids.css';

/** The region where bids come together, with the focus kept where the hand was when what it pressed has gone. */
export function BidsPanel() {
  const frame = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current = frame.current?.querySelector('h2') ?? null;
    heading.current?.setAttribute('tabindex', '-1');
  });
  // Draws again with what comes in, so that the focus is looked after then.
  useAppState((state) => state.gathered);
  const onFocus = useKeptFocus(frame, heading);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to operate, it only hears where the focus goes
    <div className="bids-frame" ref={frame} onFocus={onFocus}>
      <BidsContent />
    </div>
  );
}

/** The region where bids come together: files in, three lists, decisions, and one button that makes the change. */
function BidsContent() {
  const { actions } = useApp();
  const handedOut = useSession(({ start }) => start !== null);
  const gathered = useAppState((state) => state.gathered);
  // What is looked at on the map goes when the panel does.
  useEffect(() => () => actions.showBidPlot(null), [actions]);

  if (!handedOut) {
    return (
      <Panel title={texts.region}>
        <EmptyState
          title={texts.notHandedOut.title}
          action={<Button onClick={() => openDialog('export')}>{texts.notHandedOut.open}</Button>}
        >
          {texts.notHandedOut.text}
        </EmptyState>
        <ReturnedListSection />
        <PlansSection />
      </Panel>
    );
  }
  if (gathered !== null && gathered.bids.length > 0) return <GatheredPanel gathered={gathered} />;
  return (
    <Panel title={texts.region}>
      <EmptyState title={texts.empty.title} action={<ChooseFiles label={texts.choose} primary />}>
        {texts.empty.text}
      </EmptyState>
      <Refused lines={gathered?.refused ?? []} />
      <ReturnedListSection />
      <PlansSection />
    </Panel>
  );
}

function GatheredPanel({ gathered }: { readonly gathered: GatheredBids }) {
  const { actions } = useApp();
  const { bids, refused, decisions } = gathered;
  // Someone may go on tagging meanwhile; that may not wait for the comparison.
  const session = useDeferredValue(useSession());
  const merge = useMemo(() => compareBids(session, bids, lieOver), [session, bids]);
  const undecided = merge.conflicts.filter(({ id }) => !decisions.has(id)).length;
  return (
    <Panel
      title={texts.region}
      footer={
        <div className="bids__footer">
          <p role="status">{texts.undecided(undecided)}</p>
          <Button kind="primary" onClick={() => void actions.mergeBids()}>
            {texts.merge}
          </Button>
          <Button onClick={() => actions.dropBids()}>{texts.drop}</Button>
        </div>
      }
    >
      <div className="bids">
        <p>{texts.bids(merge.bids)}</p>
        <ChooseFiles label={texts.chooseMore} />
        {merge.notTaken.map(({ bid, about, subject }) => (
          <Notice key={`${bid}/${about}/${subject}`}>
            <p>{about === 'target' ? texts.notTaken.target(bid) : texts.notTaken.partner(bid, subject)}</p>
          </Notice>
        ))}
        <BidLists merge={merge} decisions={decisions} />
        <Refused lines={refused} />
      </div>
    </Panel>
  );
}

function ChooseFiles({ label, primary = false }: { readonly label: string; readonly primary?: boolean }) {
  const { actions } = useApp();
  return (
    <FileButton
      kind={primary ? 'primary' : 'secondary'}
      icon="folder"
      accept=".json"
      onFiles={(files) => void actions.gatherBids(files)}
    >
      {label}
    </FileButton>
  );
}

/** Files that cannot be merged, one by one. The region is always there, so that it is read when a line comes. */
function Refused({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div role="status" className="bids">
      {lines.map((line) => (
        <Notice key={line} tone="warning">
          <p>{line}</p>
        </Notice>
      ))}
    </div>
  );
}
