import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon';
import './button.css';

type Kind = 'primary' | 'secondary' | 'quiet' | 'danger';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly kind?: Kind;
  readonly icon?: IconName;
  /** For a button that stays in: shown and said (aria-pressed). */
  readonly pressed?: boolean;
  /** Takes the whole width. */
  readonly wide?: boolean;
}

const KIND_CLASS: Readonly<Record<Kind, string>> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  quiet: 'utrecht-button--subtle',
  danger: 'utrecht-button--secondary-action utrecht-button--danger',
};

/** With `aria-disabled` it looks as if it cannot be used, and keeps the focus: what it then does is for who renders it. */
export function Button({ kind = 'secondary', icon, pressed, wide = false, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={[
        'utrecht-button',
        KIND_CLASS[kind],
        ...(pressed ? ['button--pressed'] : []),
        ...(wide ? ['button--wide'] : []),
        ...(rest['aria-disabled'] === true ? ['utrecht-button--disabled'] : []),
      ].join(' ')}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
