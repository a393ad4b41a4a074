import { type ReactNode, useId } from 'react';
import './panel.css';

interface PanelProps {
  /** Heading and name of the region. */
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons at the right of the heading. */
  readonly actions?: ReactNode;
  /** Beside or under the heading, in small type. */
  readonly aside?: ReactNode;
  /** The heading is only read out: the tab above already shows it. */
  readonly hideHeading?: boolean;
  /** Stays in view above the part that scrolls. */
  readonly head?: ReactNode;
  /** Stays in view below the part that scrolls. */
  readonly footer?: ReactNode;
}

/** A named region with a heading; its content scrolls, head and footer stay. Fills the height it gets. */
export function Panel({ title, children, actions, aside, hideHeading = false, head, footer }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header className={hideHeading ? 'visually-hidden' : 'panel__header'}>
        <h2 id={id}>{title}</h2>
        {aside && <div className="panel__aside">{aside}</div>}
        {actions && <div className="panel__actions">{actions}</div>}
      </header>
      {head && <div className="panel__head">{head}</div>}
      <div className="panel__body">{children}</div>
      {footer && <div className="panel__footer">{footer}</div>}
    </section>
  );
}
