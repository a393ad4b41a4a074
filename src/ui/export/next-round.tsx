import { useState } from 'react';
import { useApp } from '../app';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { exportTexts } from '../texts/export';

const texts = exportTexts.round;

/** Begins a next round of bids, asked twice: bids that are under way can then be merged no more. */
export function NextRound() {
  const { actions } = useApp();
  const [step, setStep] = useState<'idle' | 'asking' | 'begun'>('idle');
  return (
    <>
      {step !== 'begun' && (
        <div>
          <Button aria-expanded={step === 'asking'} onClick={() => setStep(step === 'asking' ? 'idle' : 'asking')}>
            {texts.begin}
          </Button>
        </div>
      )}
      {step === 'asking' && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button
                kind="danger"
                onClick={() => {
                  actions.startRound();
                  setStep('begun');
                }}
              >
                {texts.sure}
              </Button>
              <Button onClick={() => setStep('idle')}>{texts.cancel}</Button>
            </>
          }
        >
          {texts.warning}
        </Notice>
      )}
      <div role="status">{step === 'begun' && <Notice>{texts.begun}</Notice>}</div>
    </>
  );
}
