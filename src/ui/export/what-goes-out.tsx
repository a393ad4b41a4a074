import type { Release } from '../../domain/release/release';
import { leftOutSentences } from '../../io/left-out-sentences';
import { Notice } from '../kit/notice';
import { exportTexts as texts } from '../texts/export';

/** In words: what goes out and what stays in, and whether a partij gets what was meant for the gemeente. */
export function WhatGoesOut({ released }: { readonly released: Release | null }) {
  if (!released) return <Notice>{texts.waits['no-partij']}</Notice>;
  const { audience, session } = released;
  const sentences = leftOutSentences(released);
  const confidential = [...session.plots.values()].filter(({ confidentiality }) => confidentiality === 'gemeente');
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
      </Notice>
      {audience.kind === 'partij' && confidential.length > 0 && (
        <Notice tone="warning">{texts.confidential(confidential.length, audience.name)}</Notice>
      )}
    </>
  );
}
