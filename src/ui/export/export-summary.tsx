import type { Release } from '../../domain/release/release';
import { leftOutSentences } from '../../io/left-out-sentences';
import { Icon } from '../kit/icon';
import { exportTexts as texts } from '../texts/export';
import { confidentialTo } from './confidential-to';

/** For whom a file is and what stays in it, in a line beside the buttons: in sight wherever one scrolls to. */
export function ExportSummary({ released }: { readonly released: Release | null }) {
  if (!released) return <p className="export-summary">{texts.waits['no-partij']}</p>;
  const { audience, session, leftOut } = released;
  const left = leftOut.confidential + leftOut.ofOthers + leftOut.dropped;
  const whose = audience.kind === 'partij' ? audience.name : texts.summaryNames[audience.kind];
  const confidential = confidentialTo(released);
  // Sentences on plots that stay out are summed up in the number.
  const parts = leftOutSentences({
    audience,
    leftOut: { ...leftOut, confidential: 0, ofOthers: 0, dropped: 0 },
  });
  return (
    <div className="export-summary">
      <p>
        <strong>{texts.summary(whose, session.plots.size, left)}</strong>
        {parts.length > 0 && ` ${texts.withoutParts}`}
      </p>
      {confidential > 0 && audience.kind === 'partij' && (
        <p className="export-summary__warning">
          <Icon name="warning" size="small" />
          {texts.confidential(confidential, audience.name)}
        </p>
      )}
    </div>
  );
}
