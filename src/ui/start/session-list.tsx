import type { SessionSummary } from '../app-state';
import { EmptyState } from '../kit/empty-state';
import { startTexts } from '../texts/start';
import { useAppState } from '../use-stores';
import { DeletedSession } from './deleted-session';
import { SessionRow } from './session-row';

const newestFirst = (a: SessionSummary, b: SessionSummary): number => (a.changedAt < b.changedAt ? 1 : -1);

/** The sessions on this device, last changed first; a deleted one keeps its place until the program is closed. */
export function SessionList() {
  const sessions = useAppState((state) => state.sessions);
  const { heading, empty, columns, actionsColumn } = startTexts.sessions;
  return (
    <section className="sessions" aria-labelledby="sessions-heading">
      <h2 id="sessions-heading">{heading}</h2>
      {sessions.length === 0 ? (
        <EmptyState title={empty.title}>{empty.text}</EmptyState>
      ) : (
        <table className="sessions__table">
          <thead>
            <tr>
              <th scope="col">{columns.name}</th>
              <th scope="col">{columns.municipality}</th>
              <th scope="col">{columns.changed}</th>
              <th scope="col" className="sessions__number">
                {columns.plots}
              </th>
              <th scope="col" className="sessions__number">
                {columns.size}
              </th>
              <th scope="col">
                <span className="visually-hidden">{actionsColumn}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {[...sessions]
              .sort(newestFirst)
              .map((session) =>
                session.deletedAt === null ? (
                  <SessionRow key={session.id} session={session} />
                ) : (
                  <DeletedSession key={session.id} session={session} />
                ),
              )}
          </tbody>
        </table>
      )}
    </section>
  );
}
