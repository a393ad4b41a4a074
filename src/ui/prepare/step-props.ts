import type { StepId } from './step-states';

/** What each of the five steps gets. */
export interface StepProps {
  readonly goTo: (step: StepId) => void;
}
