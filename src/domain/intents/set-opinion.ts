import type { Change } from '../change';
import { cleanText } from '../clean-text';
import type { OpinionValue } from '../code-lists';
import type { PartnerId, PlotId } from '../ids';
import type { Session } from '../session';
import { changePlot, plotOf } from './change-plot';

/** What one partner thinks of a plot; null takes the opinion back. Kept per partner, never averaged. */
export function setOpinion(
  session: Session,
  id: PlotId,
  partner: PartnerId,
  value: OpinionValue | null,
  reason = '',
): Change {
  const before = plotOf(session, id).opinions;
  const at = before.findIndex((opinion) => opinion.partner === partner);
  const current = before[at];
  const text = cleanText(reason);
  const unchanged = current ? current.value === value && current.reason === text : value === null;
  if (unchanged) return changePlot(session, 'setOpinion', id, { opinions: before });

  const others = before.filter((opinion) => opinion.partner !== partner);
  if (value === null) return changePlot(session, 'setOpinion', id, { opinions: others });
  const opinion = { partner, value, reason: text };
  return changePlot(session, 'setOpinion', id, {
    opinions: current ? before.with(at, opinion) : [...before, opinion],
  });
}
