import type { Plot } from '../../domain/plot';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { bidTexts, TOPIC_NAMES } from '../texts/bids';

const texts = bidTexts.doubts;

/** What was left open about this plot when bids were merged; each goes when someone says that it is settled. */
export function PlotDoubts({ plot }: { readonly plot: Plot }) {
  const { actions } = useApp();
  return (
    <section className="plot-checks" aria-label={texts.heading}>
      <h3 className="plot-checks__title">{texts.heading}</h3>
      <ul className="plot-checks__list">
        {plot.doubts.map((doubt) => {
          const topic = TOPIC_NAMES[doubt.about];
          return (
            <li key={`${doubt.about}/${doubt.bid}`}>
              <p>{texts.line(topic, doubt.bid)}</p>
              <Button
                icon="check"
                aria-label={texts.settleOf(topic, doubt.bid)}
                onClick={() => actions.editPlot(plot.id, { doubts: plot.doubts.filter((other) => other !== doubt) })}
              >
                {texts.settle}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
