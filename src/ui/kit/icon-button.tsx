import type { ButtonProps } from './button';
import { Icon, type IconName } from './icon';
import './button.css';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'kind' | 'wide'> {
  readonly icon: IconName;
  /** The name a screen reader says; also the tooltip. */
  readonly label: string;
  readonly kind?: 'secondary' | 'quiet';
}

export function IconButton({ icon, label, kind = 'quiet', pressed, ...rest }: IconButtonProps) {
  const kindClass = kind === 'quiet' ? 'utrecht-button--subtle' : 'utrecht-button--secondary-action';
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      className={`utrecht-button ${kindClass} icon-button${pressed ? ' button--pressed' : ''}`}
    >
      <Icon name={icon} />
    </button>
  );
}
