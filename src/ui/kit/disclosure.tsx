import type { ReactNode } from 'react';
import { Icon } from './icon';
import './disclosure.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Given together with `onToggle`: open or shut from outside. Left out: the browser remembers. */
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  /** Said beside the summary, e.g. a count. */
  readonly aside?: ReactNode;
}

/** A native fold (details and summary) with a target of 44 px. */
export function Disclosure({ summary, children, open, onToggle, aside }: DisclosureProps) {
  return (
    <details
      className="disclosure"
      open={open}
      onToggle={(event) => {
        if (event.target === event.currentTarget && event.currentTarget.open !== open) {
          onToggle?.(event.currentTarget.open);
        }
      }}
    >
      <summary className="disclosure__summary">
        <Icon name="chevron-right" size="small" />
        <span className="disclosure__title">{summary}</span>
        {aside !== undefined && <span className="disclosure__aside">{aside}</span>}
      </summary>
      <div className="disclosure__content">{children}</div>
    </details>
  );
}
