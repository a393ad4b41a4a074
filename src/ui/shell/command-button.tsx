import { useStore } from 'zustand';
import { useApp } from '../app';
import { commandOf } from '../commands-table';
import { Button } from '../kit/button';
import type { IconName } from '../kit/icon';
import { IconButton } from '../kit/icon-button';
import type { CommandId } from '../texts/commands';
import { keyLabel } from './key-label';

interface CommandButtonProps {
  readonly id: CommandId;
  readonly icon: IconName;
  /** `icon`: the label is only read out and shown as tooltip. */
  readonly look?: 'icon' | 'words' | 'both';
  readonly kind?: 'secondary' | 'quiet';
  readonly pressed?: boolean;
}

/** A button for a row of the command table: its name, its key, and whether it can be pressed now. */
export function CommandButton({ id, icon, look = 'icon', kind = 'quiet', pressed }: CommandButtonProps) {
  const app = useApp();
  const command = commandOf(app, id);
  // Whether it may be pressed can hang on any of these; the button is drawn again only when the answer is another.
  const allowed = (): boolean => command.allowed(app);
  useStore(app.session, allowed);
  useStore(app.view, allowed);
  useStore(app.state, allowed);
  const pressedState = pressed === undefined ? {} : { pressed };
  const common = {
    kind,
    disabled: !allowed(),
    'aria-keyshortcuts': command.key === null ? undefined : command.key.replace('Ctrl', 'Control'),
    title: command.key === null ? command.label : `${command.label} (${keyLabel(command.key)})`,
    onClick: () => command.run(app),
    ...pressedState,
  } as const;
  if (look === 'icon') return <IconButton {...common} icon={icon} label={command.label} />;
  return (
    <Button {...common} {...(look === 'both' ? { icon } : {})}>
      {command.label}
    </Button>
  );
}
