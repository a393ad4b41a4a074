import { useState } from 'react';
import { Button } from '../kit/button';
import { Dialog } from '../kit/dialog';
import { TextInput } from '../kit/text-input';
import { startTexts } from '../texts/start';

interface RenameDialogProps {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for another name of a session; an empty one keeps the old. */
export function RenameDialog({ name, onSave, onClose }: RenameDialogProps) {
  const [text, setText] = useState(name);
  const texts = startTexts.rename;
  return (
    <Dialog title={texts.title} onClose={onClose} size="narrow">
      <form
        className="rename"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '' && text !== name) onSave(text);
          onClose();
        }}
      >
        <TextInput label={texts.label} value={text} onChange={setText} maxLength={120} autoFocus />
        <div className="dialog-buttons">
          <Button onClick={onClose}>{texts.cancel}</Button>
          <Button kind="primary" type="submit">
            {texts.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
