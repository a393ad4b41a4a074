import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { kitTexts } from '../texts/kit';
import { IconButton } from './icon-button';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  /** Someone wants it closed. Who still renders it afterwards keeps it on the screen, as it was. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the bottom, in view whatever the length of the content. */
  readonly footer?: ReactNode;
  readonly size?: 'narrow' | 'normal' | 'wide' | 'broad';
  /** Nothing inside can have the focus: then the text itself is a stop, so that the keyboard can scroll it. */
  readonly textOnly?: boolean;
}

/**
 * A native modal dialog, open as long as it is rendered. Escape closes it; a click beside it does not, because
 * on a touch table that would throw away what someone is filling in. Focus goes back to where it came from.
 */
export function Dialog({ title, onClose, children, footer, size = 'normal', textOnly = false }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const focused = useRef<HTMLElement | null>(null);
  const [timesReopened, setTimesReopened] = useState(0);

  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    // autoFocus came too early: the dialog was not shown yet.
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  // Only reached when the owner still renders it: the screen may not say otherwise.
  useEffect(() => {
    if (timesReopened === 0 || ref.current?.open) return;
    const before = focused.current;
    ref.current?.showModal();
    before?.focus();
  }, [timesReopened]);

  return (
    <dialog
      ref={ref}
      className={`dialog dialog--${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // File pickers inside the dialog fire a bubbling cancel of their own.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // Chromium lets nobody hold a dialog open against a second Escape: it closes without a cancel that can be stopped.
      onClose={(event) => {
        if (event.target !== event.currentTarget || event.currentTarget.open) return;
        onClose();
        setTimesReopened((times) => times + 1);
      }}
      onFocus={(event) => {
        focused.current = event.target;
      }}
    >
      <header className="dialog__header">
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={kitTexts.close} onClick={onClose} />
      </header>
      <div className="dialog__body" tabIndex={textOnly ? 0 : undefined}>
        {children}
      </div>
      {footer && <footer className="dialog__footer">{footer}</footer>}
    </dialog>
  );
}
