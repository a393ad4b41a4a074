import { Component, type ReactNode } from 'react';
import { Button } from '../kit/button';
import { Notice } from '../kit/notice';
import { shellTexts } from '../texts/shell';
import { RescueButtons } from './rescue-buttons';

interface ErrorBoundaryProps {
  /** The part's name as people know it, e.g. `Telling`. */
  readonly part: string;
  /** Takes away what may have broken it, so that trying again does not break it again. */
  readonly onBroken?: () => void;
  readonly children: ReactNode;
}

/** Keeps a fault within one part of the screen. It never offers to clear anything. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(`In ${this.props.part}:`, error);
    this.props.onBroken?.();
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const { part } = this.props;
    const again = (): void => this.setState({ broken: false });
    const actions = (
      <>
        <RescueButtons onRestored={again} />
        <Button onClick={again}>{shellTexts.broken.again}</Button>
      </>
    );
    return (
      <div role="alert">
        <Notice tone="problem" title={shellTexts.broken.title(part)} actions={actions}>
          {shellTexts.broken.text}
        </Notice>
      </div>
    );
  }
}
