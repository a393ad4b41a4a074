import { STEPS, type StepId } from './step-states';

const KEY = 'van-bod-naar-plot.prepare-step';

/** The step that this tab showed before a reload, else the first. */
export function keptStep(): StepId {
  const kept = stored((storage) => storage.getItem(KEY));
  return STEPS.find((step) => step === kept) ?? 'place';
}

/** For a reload of this tab. */
export const keepStep = (step: StepId): void => void stored((storage) => storage.setItem(KEY, step));

/** A browser that refuses storage only costs the step. */
function stored<Value>(use: (storage: Storage) => Value): Value | null {
  try {
    return use(window.sessionStorage);
  } catch (error) {
    console.warn('sessionStorage is refused', error);
    return null;
  }
}
