import { useState } from 'react';
import { plotLabel } from '../../domain/designation';
import type { PlotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { type ParcelCard, useApp } from '../app';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { Select } from '../kit/select';
import { useWhileChosen } from '../selection/use-while-chosen';
import { plotTexts } from '../texts/plot';
import { useSession } from '../use-stores';
import { FoldedGroup } from './folded-group';
import { holdingPlots } from './holding-plots';

interface AddToPlotProps {
  readonly card: ParcelCard | null;
  /** The plot that was open last, offered first. */
  readonly lastPlot: Plot | null;
}

const texts = plotTexts.create;
const PARTLY = { tone: 'info', say: texts.partlyInPlot } as const;
const WHOLLY = { tone: 'warning', say: texts.alreadyInPlot } as const;
const nameOf = (plot: Plot): string => `${plotLabel(plot)} ${plot.name}`;

/** For a selection that belongs to a plot that is already there. Says so when a parcel lies in one. */
export function AddToPlot({ card, lastPlot }: AddToPlotProps) {
  const { actions } = useApp();
  const somePlots = useWhileChosen(useSession(({ plots }) => plots.size > 0));
  if (!somePlots) return null;
  const holding = card && holdingPlots(card);
  const add = (id: PlotId): void => actions.addSelectionToPlot(id);
  return (
    <>
      {holding && <HeldBy plots={holding.live} {...(holding.onlyParts ? PARTLY : WHOLLY)} />}
      {holding && <HeldBy plots={holding.dropped} tone="info" say={texts.dropped} />}
      {lastPlot && lastPlot.status !== 'afgevallen' && (
        <Button kind="quiet" icon="plus" onClick={() => add(lastPlot.id)}>
          {texts.addToLast(nameOf(lastPlot))}
        </Button>
      )}
      <FoldedGroup summary={texts.addToExisting}>
        <ChoosePlot onChoose={add} />
      </FoldedGroup>
    </>
  );
}

interface HeldByProps {
  readonly plots: readonly Plot[];
  readonly tone: 'info' | 'warning';
  readonly say: (names: string) => string;
}

/** Says in which plots the parcel lies already, with a way to each. */
function HeldBy({ plots, tone, say }: HeldByProps) {
  const { actions } = useApp();
  if (plots.length === 0) return null;
  return (
    <Notice
      tone={tone}
      actions={plots.map((plot) => (
        <Button key={plot.id} onClick={() => actions.selectPlot(plot.id)}>
          {texts.open(plotLabel(plot))}
        </Button>
      ))}
    >
      {say(plots.map(nameOf).join(', '))}
    </Notice>
  );
}

/** Newest plot first: a room goes on with what it just made. */
function ChoosePlot({ onChoose }: { readonly onChoose: (id: PlotId) => void }) {
  const { plots } = useSession();
  const options = [...plots.values()].reverse().map((plot) => ({ value: plot.id, label: nameOf(plot) }));
  const [chosen, setChosen] = useState<PlotId | null>(null);
  const current = options.find((option) => option.value === chosen)?.value ?? options[0]?.value;
  if (current === undefined) return null;
  return (
    <div className="plot-stack">
      <Select label={texts.addToPlot} value={current} options={options} onChange={setChosen} />
      <Button icon="plus" onClick={() => onChoose(current)}>
        {texts.add}
      </Button>
    </div>
  );
}
