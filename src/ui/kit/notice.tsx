import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import './notice.css';

type Tone = 'info' | 'warning' | 'problem';

interface NoticeProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

const ICONS: Readonly<Record<Tone, IconName>> = { info: 'info', warning: 'warning', problem: 'warning' };

/** A block that says something about the things around it. Not announced: toasts do that. */
export function Notice({ tone = 'info', title, children, actions }: NoticeProps) {
  return (
    <div className={`notice notice--${tone}`}>
      <Icon name={ICONS[tone]} />
      <div className="notice__words">
        {title && <p className="notice__title">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="notice__actions">{actions}</div>}
      </div>
    </div>
  );
}
