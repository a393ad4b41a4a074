import type { PreparedFile } from '../../services/preparation/preparation';
import { Disclosure } from '../kit/disclosure';
import { TextInput } from '../kit/text-input';
import { prepareSourceTexts as texts } from '../texts/prepare-source';
import { usePreparation } from './use-preparation';

/** Where a file is from, as the package and what comes of it will say. */
export function SourceFields({ file: { id, source } }: { readonly file: PreparedFile }) {
  const { actions } = usePreparation();
  return (
    <Disclosure summary={texts.summary} aside={source.source}>
      <div className="extra-fields">
        <TextInput
          label={texts.source}
          hint={texts.sourceHint}
          value={source.source}
          onCommit={(said) => actions.setSource(id, { ...source, source: said.trim() })}
        />
        <TextInput
          label={texts.licence}
          value={source.licence}
          onCommit={(said) => actions.setSource(id, { ...source, licence: said.trim() })}
        />
        <TextInput
          label={texts.referenceDate}
          type="date"
          value={source.referenceDate}
          onCommit={(said) => actions.setSource(id, { ...source, referenceDate: said })}
        />
      </div>
    </Disclosure>
  );
}
