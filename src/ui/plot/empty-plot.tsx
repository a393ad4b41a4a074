import { EmptyState } from '../kit/empty-state';
import { plotTexts } from '../texts/plot';
import { PLOT_START } from './focus-plot';

/** What to do next when nothing is selected. */
export function EmptyPlot() {
  const { title, text, steps, fromList } = plotTexts.empty;
  return (
    <div className="plot-empty" tabIndex={-1} {...PLOT_START}>
      <EmptyState title={title}>
        <p>{text}</p>
        <ol className="plot-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{fromList}</p>
      </EmptyState>
    </div>
  );
}
