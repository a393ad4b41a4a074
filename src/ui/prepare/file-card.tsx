import { fileProblemText } from '../../package/source/source-texts';
import type { PreparedFile } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { formatBytes } from '../kit/format';
import { Icon } from '../kit/icon';
import { Notice } from '../kit/notice';
import { prepareTexts } from '../texts/prepare';
import { LayerCard } from './layer-card';
import { SourceFields } from './source-fields';
import { usePreparation } from './use-preparation';

/** One file with its layers, or why it cannot be read. */
export function FileCard({ file }: { readonly file: PreparedFile }) {
  const { actions } = usePreparation();
  const { id, name, bytes, isKept, state } = file;
  const texts = prepareTexts.files;
  return (
    <section className="file-card" aria-labelledby={`file-${id}`}>
      <header className="file-card__head">
        <Icon name="file" />
        <h3 id={`file-${id}`}>{name}</h3>
        <span className="muted figures">
          {formatBytes(bytes)}
          {state.name === 'open' && state.layers.length > 1 && `, ${texts.layers(state.layers.length)}`}
        </span>
        <Button kind="quiet" icon="trash" aria-label={texts.remove(name)} onClick={() => actions.removeFile(id)}>
          {texts.removeShort}
        </Button>
      </header>
      {isKept === false && <Notice tone="warning">{texts.notKept}</Notice>}
      {state.name === 'opening' && <p className="muted">{texts.opening}</p>}
      {state.name === 'refused' && <Notice tone="problem">{fileProblemText(state.problem)}</Notice>}
      {state.name === 'open' &&
        state.layers.map((layer) => (
          <LayerCard key={layer.id} layer={layer} file={name} alone={state.layers.length === 1} />
        ))}
      {state.name === 'open' && <SourceFields file={file} />}
    </section>
  );
}
