import type { Release } from '../../domain/release/release';
import { leftOutSentences } from '../../io/left-out-sentences';
import { Notice } from '../kit/notice';
import { exportTexts as texts } from '../texts/export';
import { confidentialTo } from './confidential-to';

/** In words: what goes out and what stays in, and whether a partij gets what was meant for the gemeente. */
export function WhatGoesOut({ released }: { readonly released: Release | null }) {
  if (!released) return <Notice>{texts.waits['no-partij']}</Notice>;
  const { audience, session, leftOut } = released;
  const sentences = leftOutSentences(released);
  const confidential = confidentialTo(released);
  return (
    <>
      <Notice title={texts.goesOut(session.plots.size)}>
        {sentences.length === 0 ? (
          texts.nothingLeftOut
        ) : (
          <ul className="export-left-out">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {session.plots.size === 0 && leftOut.confidential > 0 && <p>{texts.whereConfidential}</p>}
        {session.plots.size === 0 && audience.kind === 'partij' && !audience.chosen && (
          <p>{texts.nobodyNames(audience.name)}</p>
        )}
      </Notice>
      {audience.kind === 'partij' && confidential > 0 && (
        <Notice tone="warning">{texts.confidential(confidential, audience.name)}</Notice>
      )}
    </>
  );
}
