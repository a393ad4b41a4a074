import { useState } from 'react';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { prepareTexts } from '../texts/prepare';
import { usePreparation } from './use-preparation';

/** Asks first: what was fetched may have taken a quarter of an hour. */
export function StartOver({ onDone }: { readonly onDone: () => void }) {
  const { now, actions } = usePreparation();
  const [asking, setAsking] = useState(false);
  const texts = prepareTexts.again;
  const nothingToLose = now.place === null && now.files.length === 0 && now.updates === null;
  if (nothingToLose) return null;
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {texts.button}
      </Button>
      {asking && (
        <Dialog
          title={texts.title}
          size="narrow"
          onClose={() => setAsking(false)}
          footer={
            <div className="dialog-buttons">
              <Button onClick={() => setAsking(false)}>{texts.no}</Button>
              <Button
                kind="danger"
                onClick={() => {
                  setAsking(false);
                  actions.startOver();
                  onDone();
                }}
              >
                {texts.yes}
              </Button>
            </div>
          }
        >
          <p>{texts.text}</p>
        </Dialog>
      )}
    </>
  );
}
