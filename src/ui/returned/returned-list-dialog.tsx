import { useMemo, useState } from 'react';
import { newPlotPeriod } from '../../domain/new-plot-period';
import type { Plot } from '../../domain/plot';
import type { Target } from '../../domain/session';
import { compareList, type Difference } from '../../io/returned/compare-list';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Checkbox } from '../kit/checkbox';
import { Dialog } from '../kit/dialog';
import { formatNumber } from '../kit/format';
import { Notice } from '../kit/notice';
import { listProblemText, returnedTexts as texts } from '../texts/returned';
import { useAppState, useSession } from '../use-stores';
import { DifferenceTable } from './difference-table';
import './returned.css';

/** What a list that came back says otherwise, cell by cell, each to be taken over or left. */
export function ReturnedListDialog() {
  const { actions } = useApp();
  const session = useSession();
  const returned = useAppState((state) => state.returned);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [created, setCreated] = useState<ReadonlySet<string>>(new Set());
  // Anew when the session changes: another partij may go on tagging.
  const gemeente = useAppState((state) => state.gemeente);
  const compared = useMemo(
    () => compareList(session, returned?.rows ?? [], { land: returned?.land ?? null, gemeente }),
    [session, returned, gemeente],
  );
  if (!returned) return null;
  if (!compared.ok)
    return (
      <Dialog title={texts.title(returned.file)} onClose={actions.dropList}>
        <p>{listProblemText(compared.problem)}</p>
      </Dialog>
    );
  const { differences, unmatched, matchedRows, unknownColumns } = compared.value;
  const possible = differences.filter(({ change }) => change.ok);
  // What more people would see is for someone to look at, one by one.
  const atOnce = possible.filter(({ widens }) => !widens);
  const chosen = possible.filter(({ id }) => taken.has(id));
  const news = unmatched.filter(({ id }) => created.has(id));
  return (
    <Dialog
      title={texts.title(returned.file)}
      onClose={actions.dropList}
      size="wide"
      footer={
        <>
          <Button
            kind="primary"
            disabled={chosen.length + news.length === 0}
            onClick={() =>
              void actions.takeList(
                chosen.flatMap(fieldsOf),
                news.map(({ fields }) => fields),
              )
            }
          >
            {texts.accept(chosen.length + news.length)}
          </Button>
          <Button onClick={actions.dropList}>{texts.cancel}</Button>
        </>
      }
    >
      <div className="form">
        <p role="status">
          {differences.length + unmatched.length === 0 ? texts.nothing : texts.found(matchedRows, differences.length)}
        </p>
        {differences.length > 0 && (
          <>
            <div className="returned__all">
              <Button onClick={() => setTaken(new Set(atOnce.map(({ id }) => id)))}>{texts.all}</Button>
              <Button onClick={() => setTaken(new Set())}>{texts.none}</Button>
            </div>
            <DifferenceTable
              differences={differences}
              taken={taken}
              onTake={(id, take) => setTaken(toggled(taken, id, take))}
            />
          </>
        )}
        {unmatched.length > 0 && (
          <section className="returned__rows">
            <h3>{texts.unmatched}</h3>
            <p>{returned.land ? texts.unmatchedGisText : texts.unmatchedText}</p>
            {unmatched.map(({ id, name, fields, trouble, namesake }) => (
              <Checkbox
                key={id}
                label={texts.create(name)}
                checked={created.has(id)}
                hint={[...newPlotHint(fields, namesake, session.target), ...trouble].join(' ')}
                onChange={(create) => setCreated(toggled(created, id, create))}
              />
            ))}
          </section>
        )}
        <Notice>
          <p>{returned.land ? texts.notReadGis : texts.notRead}</p>
          {unknownColumns.length > 0 && <p>{texts.unknownColumns(unknownColumns)}</p>}
        </Notice>
      </div>
    </Dialog>
  );
}

/** What a new plot would get: homes, period, land; and whether there is one of that name. */
function newPlotHint(
  { parcels = [], programme = [], period }: Partial<Plot>,
  namesake: string | null,
  target: Target,
): readonly string[] {
  const homes = programme.map(({ type, units }) => `${formatNumber(units)} ${type}`).join(', ');
  const given = period ?? newPlotPeriod(target, null);
  return [
    ...(namesake === null ? [] : [texts.namesake(namesake)]),
    homes === '' ? texts.noHomes : `${homes}.`,
    ...(given === undefined ? [] : [period === undefined ? texts.givenPeriod(given) : texts.period(given)]),
    ...(parcels.length > 0 ? [texts.withLand(parcels.length)] : []),
  ];
}

const fieldsOf = ({ plot, change }: Difference) => (change.ok ? [{ plot, fields: change.value }] : []);

function toggled(set: ReadonlySet<string>, id: string, include: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (include) next.add(id);
  else next.delete(id);
  return next;
}
