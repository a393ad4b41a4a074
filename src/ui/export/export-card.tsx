import { type ReactNode, useId } from 'react';
import type { IconName } from '../kit/icon';
import { SaveButton } from './save-button';

interface ExportCardProps {
  readonly title: string;
  readonly explanation: string;
  /** What the button says. */
  readonly button: string;
  readonly icon?: IconName;
  /** Why it must wait; null when it need not. */
  readonly waits: string | null;
  readonly onSave: () => void;
  /** What can be chosen before it is saved. */
  readonly children?: ReactNode;
}

/** One thing that is often taken along: what it is, what it is for, its button. */
export function ExportCard({ title, explanation, button, children, ...rest }: ExportCardProps) {
  const id = useId();
  return (
    <section className={`export-card${children ? ' export-card--wide' : ''}`}>
      <h4>{title}</h4>
      <p id={id}>{explanation}</p>
      {children}
      <SaveButton {...rest} primary label={button} describedBy={id} />
    </section>
  );
}
