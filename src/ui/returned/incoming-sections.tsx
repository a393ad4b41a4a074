import { useApp } from '../app';
import { FileButton } from '../kit/file-button';
import { planTexts } from '../texts/plans';
import { returnedTexts as texts } from '../texts/returned';
import './returned.css';

const PLAN_FILES = '.xlsx,.ods,.csv,.geojson,.json,.gpkg,.zip,.fgb,.kml,.gml';

/** Where a list that came back is chosen. */
export function ReturnedListSection() {
  const { actions } = useApp();
  return (
    <section className="returned__section">
      <h3>{texts.region}</h3>
      <p>{texts.explanation}</p>
      <FileButton icon="folder" accept=".xlsx,.ods,.csv,.gpkg" onFile={(file) => void actions.readList(file)}>
        {texts.choose}
      </FileButton>
    </section>
  );
}

/** Where existing plans are chosen. */
export function PlansSection() {
  const { actions } = useApp();
  return (
    <section className="returned__section">
      <h3>{planTexts.region}</h3>
      <p>{planTexts.explanation}</p>
      <FileButton icon="folder" accept={PLAN_FILES} onFile={(file) => void actions.readPlans(file)}>
        {planTexts.choose}
      </FileButton>
    </section>
  );
}
