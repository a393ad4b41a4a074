import type { BuildState, BuildStep } from '../../services/preparation/preparation';
import { Button } from '../kit/button';
import { formatNumber } from '../kit/format';
import { ProgressBar } from '../kit/progress-bar';
import { prepareTexts } from '../texts/prepare';

/** In the order in which they are done. */
const ORDER: readonly BuildStep[] = ['reading', 'joining', 'parcels', 'parcel-tiles', 'basemap', 'zip', 'keeping'];

interface BuildProgressProps {
  readonly build: Extract<BuildState, { name: 'building' }>;
  readonly onCancel: () => void;
}

/** Which part of the work is being done, and how many things of it; how many there will be nobody knows beforehand. */
export function BuildProgress({ build, onCancel }: BuildProgressProps) {
  const texts = prepareTexts.build;
  const at = ORDER.indexOf(build.step);
  const words = texts.step(at + 1, ORDER.length, texts.steps[build.step]);
  return (
    <div className="build-progress">
      <h3>{texts.busy}</h3>
      <ProgressBar label={texts.progress} share={(at + 0.5) / ORDER.length} words={words} />
      <p className="figures">
        {words}
        {build.done > 0 && ` (${formatNumber(build.done)})`}
      </p>
      <p className="muted">{texts.goesOn}</p>
      <div>
        <Button icon="close" onClick={() => onCancel()}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
