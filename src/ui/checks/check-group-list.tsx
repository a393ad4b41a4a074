import { useState } from 'react';
import { describeCheck } from '../../domain/checks/checks-of';
import { plotLabel } from '../../domain/designation';
import type { PlotId } from '../../domain/ids';
import type { Plot } from '../../domain/plot';
import { Button } from '../kit/button';
import { Disclosure } from '../kit/disclosure';
import { formatNumber } from '../kit/format';
import { Icon } from '../kit/icon';
import { checksTexts as texts } from '../texts/checks';
import { type CheckGroup, sharedAdvice, sourcesOf } from './group-checks';

interface CheckGroupListProps {
  readonly group: CheckGroup;
  readonly plots: ReadonlyMap<PlotId, Plot>;
  readonly onOpen: (id: PlotId) => void;
}

/** So many plots at once; a check can hold for all five thousand. */
const STEP = 25;

/** One check: how many plots, and on unfolding which ones, what to do, and where the rule comes from. */
export function CheckGroupList({ group, plots, onOpen }: CheckGroupListProps) {
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState(STEP);
  const shown = open ? group.results.slice(0, count) : [];
  const hidden = group.results.length - shown.length;
  const advice = sharedAdvice(shown);
  const isWarning = group.severity === 'let op';
  return (
    <div className={`check-group check-group--${isWarning ? 'warning' : 'info'}`}>
      <Disclosure
        open={open}
        onToggle={setOpen}
        summary={
          <span className="check-group__title">
            <Icon name={isWarning ? 'warning' : 'info'} />
            <span className="visually-hidden">{texts.severity[group.severity]}: </span>
            {texts.groups[group.id]}
          </span>
        }
        aside={formatNumber(group.results.length)}
      >
        {open && (
          <>
            {advice !== null && (
              <p className="check-group__advice">
                <strong>{texts.doThis}</strong> {advice}
              </p>
            )}
            <ul className="check-group__plots">
              {shown.map((result) => {
                const plot = plots.get(result.plotId);
                const { message, whatToDo } = describeCheck(result);
                return (
                  plot && (
                    <li key={result.plotId}>
                      <button type="button" className="check-link" onClick={() => onOpen(result.plotId)}>
                        <span className="check-link__plot figures">
                          {plotLabel(plot)} {plot.name}
                        </span>
                        <span className="check-link__text">{message}</span>
                        {advice === null && (
                          <span className="check-link__do">
                            {texts.doThis} {whatToDo}
                          </span>
                        )}
                      </button>
                    </li>
                  )
                );
              })}
            </ul>
            {hidden > 0 && (
              <Button kind="quiet" icon="chevron-down" onClick={() => setCount(count + STEP)}>
                {texts.more(formatNumber(Math.min(STEP, hidden)))}
              </Button>
            )}
            {sourcesOf(shown).map((source) => (
              <p key={source} className="check-group__source">
                {texts.source(source)}
              </p>
            ))}
          </>
        )}
      </Disclosure>
    </div>
  );
}
