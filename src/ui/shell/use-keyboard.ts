import { useEffect } from 'react';
import type { App } from '../app';
import { keyboardStore } from './keyboard-store';
import { isCharacterKey, matchesKey } from './match-key';

/** Runs the command that belongs to a key, wherever the focus is. Controls that use a key themselves come first. */
export function useKeyboard(app: App): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isPopupOpen()) return;
      const command = app.commands.find(({ key }) => key !== null && matchesKey(key, event));
      const { target } = event;
      if (!command?.key || isMapsOwn(command.key, target)) return;
      if (isTextField(target)) {
        // In a text field Ctrl+Z takes back typing and letters are text; Escape only leaves the field.
        if (command.key === 'Escape') target.blur();
        return;
      }
      if (isCharacterKey(command.key) && !lettersWork(target)) return;
      // Also when there is nothing to undo: else the browser takes back typing in a field that was left long ago.
      if (command.key.startsWith('Ctrl+')) event.preventDefault();
      if (!command.allowed(app)) return;
      event.preventDefault();
      command.run(app);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [app]);
}

const isPopupOpen = (): boolean => document.querySelector('dialog[open], [popover]:popover-open') !== null;

const NOT_TYPED = ['radio', 'checkbox', 'button', 'submit', 'file', 'range'];

/** Where typing makes text. */
const isTextField = (target: EventTarget | null): target is HTMLElement =>
  (target instanceof HTMLInputElement && !NOT_TYPED.includes(target.type)) ||
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable);

/** A choice list jumps to the letter that is typed; letters there are its own. */
const lettersWork = (target: EventTarget | null): boolean =>
  keyboardStore.getState().letters && !(target instanceof HTMLSelectElement);

const MAP_KEYS = ['+', '-'];

/** The map zooms by itself on + and − when it has the focus, and does not say that it did. */
const isMapsOwn = (key: string, target: EventTarget | null): boolean =>
  target instanceof HTMLCanvasElement && MAP_KEYS.includes(key);
