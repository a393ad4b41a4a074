import { useStore } from 'zustand';
import { type App, useApp } from '../app';
import type { Command, CommandGroup } from '../commands';
import { Button } from '../kit/button';
import { Switch } from '../kit/checkbox';
import { Dialog } from '../kit/dialog';
import { keyLabel } from '../shell/key-label';
import { keyboardStore, setLetterKeys } from '../shell/keyboard-store';
import { commandTexts } from '../texts/commands';
import { helpTexts } from '../texts/dialogs';
import { kitTexts } from '../texts/kit';
import './dialogs.css';

/** The first steps, and every key; made from the command table, so that it cannot fall behind. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { commands } = useApp();
  const letters = useStore(keyboardStore, (state) => state.letters);
  const groups = Object.entries(Object.groupBy(commands.filter(hasKey), ({ group }) => group));
  return (
    <Dialog
      title={helpTexts.title}
      size="wide"
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {kitTexts.close}
        </Button>
      }
    >
      <div className="form">
        <section>
          <h3>{helpTexts.steps.heading}</h3>
          <ol className="steps">
            {helpTexts.steps.items.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p>{helpTexts.list}</p>
        </section>
        <section>
          <h3>{helpTexts.keyboard.heading}</h3>
          <Switch
            label={helpTexts.keyboard.letters}
            hint={helpTexts.keyboard.note}
            checked={letters}
            onChange={setLetterKeys}
          />
          <div className="keys">
            {groups.map(([group, rows]) => (
              <section key={group}>
                <h4>{commandTexts.groups[group as CommandGroup]}</h4>
                <dl>
                  {(rows ?? []).map(({ id, label, key }) => (
                    <div key={id}>
                      <dt>{label}</dt>
                      <dd>
                        <kbd>{keyLabel(key)}</kbd>
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        </section>
      </div>
    </Dialog>
  );
}

type KeyedCommand = Command<App> & { readonly key: string };
const hasKey = (command: Command<App>): command is KeyedCommand => command.key !== null;
