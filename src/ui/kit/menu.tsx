import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Icon, type IconName } from './icon';
import { nextInRow } from './next-in-row';
import './menu.css';

interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly disabled?: boolean;
  readonly danger?: boolean;
  readonly run: () => void;
}

interface MenuProps {
  readonly label: string;
  /** With an icon only that is shown, and the label is read out. */
  readonly icon?: IconName;
  readonly items: readonly MenuItem[];
}

/** A button with a menu; arrow keys, Home and End walk through it, Escape closes it. */
export function Menu({ label, icon, items }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const entries = (): HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled=true])') ?? []),
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = entries();
    const next = nextInRow(event.key, row.indexOf(document.activeElement as HTMLElement), row.length, 'vertical');
    if (next !== null) {
      event.preventDefault();
      row[next]?.focus();
    }
    if (event.key === 'Tab') list.current?.hidePopover();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={`utrecht-button ${icon ? 'utrecht-button--subtle icon-button' : 'utrecht-button--secondary-action'}`}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        aria-label={icon ? label : undefined}
        title={icon ? label : undefined}
        popoverTarget={id}
      >
        {icon ? <Icon name={icon} /> : label}
        {!icon && <Icon name="chevron-down" size="small" />}
      </button>
      <div
        ref={list}
        id={id}
        role="menu"
        aria-label={label}
        popover="auto"
        className="menu"
        tabIndex={-1}
        onKeyDown={onKeyDown}
        onToggle={(event) => {
          const opens = event.newState === 'open';
          setOpen(opens);
          if (!opens) return;
          place(list.current, button.current);
          entries()[0]?.focus();
        }}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={`menu__item${item.danger ? ' menu__item--danger' : ''}`}
            aria-disabled={item.disabled}
            onClick={() => {
              if (item.disabled) return;
              list.current?.hidePopover();
              button.current?.focus();
              item.run();
            }}
          >
            {item.icon && <Icon name={item.icon} />}
            {item.label}
          </button>
        ))}
      </div>
    </>
  );
}

/** Under the button, or above it where there is no room; never over the edge of the window. */
function place(list: HTMLElement | null, button: HTMLElement | null): void {
  if (!list || !button) return;
  const anchor = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const under = anchor.bottom + 4;
  const top = under + height > window.innerHeight ? anchor.top - height - 4 : under;
  list.style.left = `${Math.max(4, Math.min(anchor.right - width, window.innerWidth - width - 4))}px`;
  list.style.top = `${Math.max(4, top)}px`;
}
