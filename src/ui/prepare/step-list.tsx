import type { Preparation } from '../../services/preparation/preparation';
import { Icon } from '../kit/icon';
import { prepareTexts as texts } from '../texts/prepare';
import { STEPS, type StepId, stepStates } from './step-states';

interface StepListProps {
  readonly now: Preparation;
  readonly current: StepId;
  readonly onChoose: (step: StepId) => void;
}

/** The five steps with where each is; any of them can be opened at any time. */
export function StepList({ now, current, onChoose }: StepListProps) {
  const states = stepStates(now);
  return (
    <nav className="prepare-steps" aria-label={texts.steps}>
      <ol>
        {STEPS.map((step, index) => {
          const { state, line } = states[step];
          return (
            <li key={step}>
              <button
                type="button"
                className={`prepare-steps__step prepare-steps__step--${state}`}
                aria-current={step === current ? 'step' : undefined}
                onClick={() => onChoose(step)}
              >
                <span className="prepare-steps__sign" aria-hidden="true">
                  {state === 'done' ? <Icon name="check" size="small" /> : state === 'attention' ? '!' : index + 1}
                </span>
                <span className="prepare-steps__words">
                  <span className="prepare-steps__title">{texts[step].title}</span>
                  <span className="prepare-steps__line figures">
                    <span className="visually-hidden">{texts.states[state]}: </span>
                    {line}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="prepare-steps__kept">{now.notKept ? texts.notKept(now.notKept.detail) : texts.kept}</p>
    </nav>
  );
}
