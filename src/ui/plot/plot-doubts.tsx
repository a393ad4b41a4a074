import { plotLabel } from '../../domain/designation';
import { openAgainst } from '../../domain/merge/open-against';
import { versionOf } from '../../domain/merge/version-of';
import type { Doubt, Plot } from '../../domain/plot';
import { undecidedPlots } from '../../domain/undecided-plots';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { bidTexts, TOPIC_NAMES } from '../texts/bids';
import { useSession } from '../use-stores';
import { focusPlot } from './focus-plot';
import './plot-doubts.css';

const texts = bidTexts.doubts;

/** What was left open about this plot when bids were merged, and the decision: this version, or all of them. */
export function PlotDoubts({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  const session = useSession();
  const { original, versions, onItsLand } = openAgainst(session.plots, plot);
  const place = original.id === plot.id ? null : plotLabel(original);
  const gone = versions.filter(({ id }) => id !== original.id).map(plotLabel);
  const isAlone = versions.length + onItsLand.length === 0;
  return (
    <section className="plot-doubts" aria-label={texts.heading}>
      <h3 className="plot-doubts__title">{texts.heading}</h3>
      {undecidedPlots(session).has(plot.id) && <p className="plot-doubts__waits">{texts.waits}</p>}
      <ul className="plot-doubts__list">
        {plot.doubts.map((doubt) => (
          <li key={`${doubt.about}/${doubt.bid}`}>{lineOf(plot, doubt)}</li>
        ))}
      </ul>
      <Button
        icon="check"
        aria-describedby="keep-version-does"
        onClick={() => {
          actions.keepVersion(plot.id);
          focusPlot();
        }}
      >
        {texts.keep}
      </Button>
      <p id="keep-version-does" className="muted">
        {texts.keeps(place, gone, onItsLand.map(plotLabel))}
      </p>
      {!isAlone && (
        <>
          <Button
            kind="quiet"
            aria-describedby="drop-doubts-does"
            onClick={() => {
              actions.dropDoubts(plot.id);
              focusPlot();
            }}
          >
            {texts.drop}
          </Button>
          <p id="drop-doubts-does" className="muted">
            {texts.drops}
          </p>
        </>
      )}
    </section>
  );
}

/** The version that a bid itself came with does not differ from it. */
function lineOf({ id }: Plot, doubt: Doubt): string {
  const line = versionOf({ id, doubts: [doubt] }) === null ? texts.line : texts.ownLine;
  return line(TOPIC_NAMES[doubt.about], doubt.bid);
}
