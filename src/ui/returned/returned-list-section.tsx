import { useApp } from '../app';
import { FileButton } from '../kit/file-button';
import { returnedTexts as texts } from '../texts/returned';
import './returned.css';

/** Where a list that came back is chosen. */
export function ReturnedListSection() {
  const { actions } = useApp();
  return (
    <section className="returned__section">
      <h3>{texts.region}</h3>
      <p>{texts.explanation}</p>
      <FileButton icon="folder" accept=".xlsx,.csv" onFile={(file) => void actions.readList(file)}>
        {texts.choose}
      </FileButton>
    </section>
  );
}
