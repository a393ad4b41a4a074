import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { prepareTexts } from '../texts/prepare';

interface StartOverProps {
  readonly onClose: () => void;
  readonly onStartOver: () => void;
}

/** Asks first: what was fetched may have taken a quarter of an hour. */
export function StartOver({ onClose, onStartOver }: StartOverProps) {
  const texts = prepareTexts.again;
  return (
    <Dialog
      title={texts.title}
      size="narrow"
      onClose={onClose}
      footer={
        <div className="dialog-buttons">
          <Button onClick={() => onClose()}>{texts.no}</Button>
          <Button kind="danger" onClick={() => onStartOver()}>
            {texts.yes}
          </Button>
        </div>
      }
    >
      <p>{texts.text}</p>
    </Dialog>
  );
}
