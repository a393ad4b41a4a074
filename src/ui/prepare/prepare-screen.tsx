import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Icon } from '../kit/icon';
import { Notice } from '../kit/notice';
import { prepareTexts as texts } from '../texts/prepare';
import { BuildStep } from './build-step';
import { CheckStep } from './check-step';
import { FetchStep } from './fetch-step';
import { FilesStep } from './files-step';
import { keepStep, keptStep } from './kept-step';
import { PlaceStep } from './place-step';
import { PreparedElsewhere } from './prepared-elsewhere';
import { Spoken } from './spoken';
import { StartOver } from './start-over';
import { StepFrame } from './step-frame';
import { StepList } from './step-list';
import type { StepProps } from './step-props';
import { STEPS, type StepId, stepStates } from './step-states';
import './prepare.css';

const HAND_OUT = 'handleiding/gemeente-voorbereiden.html';

const SCREENS: Readonly<Record<StepId, ComponentType<StepProps>>> = {
  place: PlaceStep,
  fetch: FetchStep,
  files: FilesStep,
  check: CheckStep,
  build: BuildStep,
};

/** Five steps on one screen, open in any order: gemeente, what is fetched, own files, what became of them, the package. */
export function PrepareScreen() {
  const app = useApp();
  const { open, elsewhere } = useStore(app.preparing);
  const [step, setStep] = useState<StepId>(keptStep);
  const [round, setRound] = useState(0);
  const hasBegun = open !== null && (open.now.place !== null || open.now.files.length > 0 || open.now.updates !== null);
  // Who begins anew finds nothing in the fields of what was there before.
  const hadBegun = useRef(hasBegun);
  useEffect(() => {
    if (hadBegun.current && !hasBegun) setRound((before) => before + 1);
    hadBegun.current = hasBegun;
  }, [hasBegun]);
  useEffect(() => keepStep(step), [step]);
  // Only a reload comes back to it: who left, begins at the first.
  useEffect(() => () => keepStep('place'), []);
  const [asking, setAsking] = useState(false);
  if (open === null) return elsewhere && <PreparedElsewhere key={elsewhere} elsewhere={elsewhere} />;
  const { now } = open;
  const Step = SCREENS[step];
  const following = STEPS[STEPS.indexOf(step) + 1];
  return (
    <div className="prepare">
      <header className="prepare__top">
        <Button kind="quiet" icon="chevron-left" onClick={() => app.actions.leavePreparation()}>
          {texts.back}
        </Button>
        <h1>{texts.title}</h1>
        <a className="utrecht-button utrecht-button--subtle" href={HAND_OUT} target="_blank" rel="noreferrer">
          <Icon name="help" />
          <span>
            {texts.handOut}
            <span className="visually-hidden"> {texts.handOutHint}</span>
          </span>
        </a>
        {hasBegun && (
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {texts.again.button}
          </Button>
        )}
      </header>
      <div className="prepare__middle">
        <StepList now={now} current={step} onChoose={setStep} />
        <main className="prepare__main">
          <StepFrame key={`${step} ${round}`} step={step}>
            {now.updates && <Notice>{texts.updating(now.updates.name)}</Notice>}
            <Step goTo={setStep} />
            {following && (
              <p className="prepare__next">
                <Button
                  kind={stepStates(now)[step].state === 'done' ? 'primary' : 'secondary'}
                  onClick={() => setStep(following)}
                >
                  {texts.next(texts[following].title)}
                  <Icon name="chevron-right" size="small" />
                </Button>
              </p>
            )}
          </StepFrame>
        </main>
      </div>
      <Spoken now={now} />
      {asking && (
        <StartOver
          onClose={() => setAsking(false)}
          onStartOver={() => {
            setAsking(false);
            open.actions.startOver();
            setStep('place');
          }}
        />
      )}
    </div>
  );
}
