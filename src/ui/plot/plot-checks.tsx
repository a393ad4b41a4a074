import { useDeferredValue } from 'react';
import { checksAt, describeCheck } from '../../domain/checks/checks-of';
import type { Plot } from '../../domain/plot';
import { sessionChecks } from '../checks/session-checks';
import { Icon } from '../kit/icon';
import { plotTexts } from '../texts/plot';
import { useAppState, useSession } from '../use-stores';
import { FoldedGroup } from './folded-group';
import './plot-checks.css';

const texts = plotTexts.checks;

/** What needs attention at this plot; each line unfolds to what to do and where the rule comes from. */
export function PlotChecks({ plot }: { readonly plot: Plot }) {
  // The findings may come a moment after a change; the change may not wait for them.
  const session = useDeferredValue(useSession());
  const gemeente = useAppState((state) => state.gemeente);
  const findings = checksAt(sessionChecks(session, gemeente), plot.id);
  if (findings.length === 0) return null;
  return (
    <section className="plot-checks" aria-label={texts.heading}>
      <h3 className="plot-checks__title">{texts.heading}</h3>
      <ul className="plot-checks__list">
        {findings.map((finding) => {
          const { message, whatToDo, source } = describeCheck(finding);
          return (
            <li
              key={finding.id}
              className={`plot-check plot-check--${finding.severity === 'let op' ? 'warning' : 'info'}`}
            >
              <Icon name={finding.severity === 'let op' ? 'warning' : 'info'} />
              <FoldedGroup summary={message}>
                <p>
                  <strong>{texts.doThis}</strong> {whatToDo}
                </p>
                <p className="source-line">{texts.source(source)}</p>
              </FoldedGroup>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
