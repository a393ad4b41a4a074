import type { BuildState, PreparedPlace } from '../../services/preparation/preparation';
import { serviceProblemText } from '../../services/service-problem-text';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { formatNumber } from '../kit/format';
import { Icon } from '../kit/icon';
import { prepareTexts } from '../texts/prepare';
import { builtLayerName } from './built-layer-name';
import { Notes } from './fetch-outcome';
import { KeptLayers } from './kept-layers';
import { OpenInSession } from './open-in-session';

interface BuiltProps {
  readonly build: Extract<BuildState, { name: 'built' }>;
  readonly place: PreparedPlace | null;
}

/** The package that was made: what it holds, and what one can do with it. */
export function Built({ build, place }: BuiltProps) {
  const { actions } = useApp();
  const texts = prepareTexts.build;
  const layerName = (layer: keyof typeof prepareTexts.fetch.layers): string => prepareTexts.fetch.layers[layer].name;
  return (
    <section className="built" aria-labelledby="built-heading">
      <h3 id="built-heading">
        <Icon name="check" />
        {texts.built}
      </h3>
      <p className="figures">{texts.facts(build.bytes, build.seconds)}</p>
      <div className="built__buttons">
        <Button kind="primary" icon="map" onClick={() => void actions.beginWithPrepared()}>
          {texts.begin}
        </Button>
        <Button icon="download" onClick={() => void actions.savePrepared()}>
          {texts.download}
        </Button>
      </div>
      <OpenInSession place={place} />
      <table className="built__layers figures">
        <caption>{texts.inPackage}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{texts.layer}</th>
            <th scope="col">{texts.features}</th>
          </tr>
        </thead>
        <tbody>
          {build.layers.map(({ name, features }) => (
            <tr key={name}>
              <th scope="row">{builtLayerName(name)}</th>
              <td>{formatNumber(features)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {build.changes && <p className="figures">{texts.changes(build.changes)}</p>}
      <p>{texts.rdnaptrans[build.rdnaptrans]}</p>
      <KeptLayers kept={build.kept} />
      {build.missing.length > 0 && <p>{texts.notIn(build.missing.map(({ layer }) => layerName(layer)).join(', '))}</p>}
      <Notes
        notes={build.missing.flatMap(({ layer, problem }) =>
          problem ? [`${layerName(layer)}: ${serviceProblemText(problem)}`] : [],
        )}
      />
    </section>
  );
}
