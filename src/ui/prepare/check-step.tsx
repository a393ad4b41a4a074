import { keptLayers } from '../../services/preparation/kept-layers';
import { SERVICE_LAYERS } from '../../services/preparation/preparation';
import { EmptyState } from '../kit/empty-state';
import { prepareTexts } from '../texts/prepare';
import { ExtentMap } from './extent-map';
import { FetchOutcome } from './fetch-outcome';
import { KeptLayers } from './kept-layers';
import { layerFits, layerTitle, outlineOf } from './layer-fits';
import { LayerReport } from './layer-report';
import { notTaken } from './not-taken';
import { usePreparation } from './use-preparation';
import { layersOf } from './what-goes-in';
import './check.css';

/** Step 4: what became of every row, and where the layers lie. */
export function CheckStep() {
  const { now } = usePreparation();
  const texts = prepareTexts.check;
  const fits = layerFits(now);
  const fetched = SERVICE_LAYERS.filter((layer) => now.fetched[layer].state === 'ready');
  const read = layersOf(now).flatMap((each) =>
    each.layer.role !== null && each.layer.reading.name === 'read' ? [{ ...each, reading: each.layer.reading }] : [],
  );
  const kept = keptLayers(now);
  const left = notTaken(now);
  if (fetched.length === 0 && read.length === 0 && kept.length === 0 && left.length === 0)
    return <EmptyState title={texts.none}>{texts.nothing}</EmptyState>;
  return (
    <>
      <p className="step__intro">{texts.intro}</p>
      <KeptLayers kept={kept} />
      {left.length > 0 && (
        <section className="report" aria-labelledby="not-taken">
          <h3 id="not-taken">{texts.notTakenTitle}</h3>
          <ul className="notes">
            {left.map(({ id, title, why }) => (
              <li key={id}>
                <strong>{title}</strong>: {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {fits.length > 0 && <ExtentMap outline={outlineOf(now)} fits={fits} />}
      {read.map((each) => (
        <LayerReport key={each.layer.id} layer={each.layer} title={layerTitle(each)} reading={each.reading} />
      ))}
      {fetched.map((layer) => {
        const { name } = prepareTexts.fetch.layers[layer];
        return (
          <section key={layer} className="report" aria-label={name}>
            <h3>
              {name} <span className="report__role">{texts.fetched}</span>
            </h3>
            <FetchOutcome layer={layer} name={name} now={now.fetched[layer]} />
          </section>
        );
      })}
    </>
  );
}
