import { type ReactNode, useState } from 'react';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { spaceTexts } from '../texts/space';

interface SpaceRowProps {
  readonly title: string;
  readonly size: string;
  readonly children?: ReactNode;
  /** Absent when there is nothing to take away. */
  readonly remove?: {
    readonly label: string;
    /** Which of the buttons with this label it is. */
    readonly name: string;
    /** What one should know first: it cannot be undone. */
    readonly warning: string;
    readonly run: () => void;
  };
}

/** One thing that takes space, with the way to take it away, asked twice. */
export function SpaceRow({ title, size, children, remove }: SpaceRowProps) {
  const [asking, setAsking] = useState(false);
  return (
    <li className="space-row">
      <div className="space-row__line">
        <div className="space-row__words">
          <p className="space-row__title">{title}</p>
          {children && <p className="muted">{children}</p>}
        </div>
        <span className="figures">{size}</span>
        {remove && (
          <Button icon="trash" aria-label={remove.name} aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {remove.label}
          </Button>
        )}
      </div>
      {remove && asking && (
        <Notice
          tone="warning"
          actions={
            <>
              <Button kind="danger" onClick={remove.run}>
                {spaceTexts.sure}
              </Button>
              <Button onClick={() => setAsking(false)}>{spaceTexts.cancel}</Button>
            </>
          }
        >
          {remove.warning}
        </Notice>
      )}
    </li>
  );
}
