import { useState } from 'react';
import { plotLabel } from '../../domain/designation';
import type { PlotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { Checkbox } from '../kit/checkbox';
import { TextInput } from '../kit/text-input';
import { exportTexts as texts } from '../texts/export';

/** So many are seen at a glance; more are searched. */
const SEARCHED_FROM = 9;
const SHOWN_AT_MOST = 50;

interface PlotChoiceProps {
  /** In the order of the list. */
  readonly plots: readonly Plot[];
  readonly chosen: ReadonlySet<PlotId>;
  readonly onToggle: (id: PlotId) => void;
}

/** Choosing plots by hand. */
export function PlotChoice({ plots, chosen, onToggle }: PlotChoiceProps) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase('nl');
  const hits = plots.filter((plot) => optionOf(plot).toLocaleLowerCase('nl').includes(wanted));
  const shown = hits.slice(0, SHOWN_AT_MOST);
  return (
    <div className="plot-choice">
      {plots.length >= SEARCHED_FROM && (
        <TextInput type="search" label={texts.searchPlot} value={text} onChange={setText} />
      )}
      <ul className="plot-choice__list" aria-label={texts.plotList}>
        {shown.map((plot) => (
          <li key={plot.id}>
            <Checkbox label={optionOf(plot)} checked={chosen.has(plot.id)} onChange={() => onToggle(plot.id)} />
          </li>
        ))}
      </ul>
      <div role="status" className="muted">
        {hits.length === 0 && <p>{texts.noHit}</p>}
        {hits.length > shown.length && <p>{texts.moreHits(hits.length - shown.length)}</p>}
        <p>{texts.chosen(plots.filter(({ id }) => chosen.has(id)).length)}</p>
      </div>
    </div>
  );
}

const optionOf = (plot: Plot): string => texts.plotOption(plotLabel(plot), plot.name, plot.status === 'afgevallen');
