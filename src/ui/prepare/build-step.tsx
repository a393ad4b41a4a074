import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { prepareTexts } from '../texts/prepare';
import { preparationProblemText } from '../texts/prepare-problems';
import { BuildProgress } from './build-progress';
import { Built } from './built';
import { Contents } from './contents';
import type { StepProps } from './step-props';
import { stepStates } from './step-states';
import { usePreparation } from './use-preparation';
import { whatGoesIn } from './what-goes-in';
import './build.css';

/** Step 5: what goes in and what is missing, making it, and what came of that. */
export function BuildStep({ goTo }: StepProps) {
  const { now, actions } = usePreparation();
  const texts = prepareTexts.build;
  const { build, place, updates } = now;
  const goesIn = whatGoesIn(now);
  if (build.name === 'building') return <BuildProgress build={build} onCancel={() => actions.cancelBuild()} />;
  const hasParcels = updates !== null || goesIn.parts.some(({ part }) => part === 'parcels');
  const { build: state } = stepStates({ ...now, build: { name: 'idle' } });
  return (
    <>
      {build.name === 'built' ? <Built build={build} place={place} /> : <p className="step__intro">{texts.intro}</p>}
      {build.name === 'failed' && (
        <Notice tone="problem" title={texts.failed}>
          {preparationProblemText(build.problem)}
        </Notice>
      )}
      <Contents goesIn={goesIn} />
      <div className="build__make">
        <Button
          kind={build.name === 'built' ? 'secondary' : 'primary'}
          icon="check"
          disabled={place === null || !hasParcels}
          onClick={() => actions.build()}
        >
          {build.name === 'built' ? texts.makeAgain : texts.make}
        </Button>
        {place === null ? (
          <>
            <span>{state.line}</span>
            <Button onClick={() => goTo('place')}>{prepareTexts.goTo(`1: ${prepareTexts.place.title}`)}</Button>
          </>
        ) : (
          !hasParcels && (
            <>
              <span>{state.line}</span>
              <Button onClick={() => goTo('fetch')}>{prepareTexts.goTo(`2: ${prepareTexts.fetch.title}`)}</Button>
            </>
          )
        )}
      </div>
    </>
  );
}
