import type { FetchedLayer, ServiceLayer } from '../../services/preparation/preparation';
import { serviceProblemText } from '../../services/service-problem-text';
import { formatShare, formatTime } from '../kit/format';
import { Notice } from '../kit/notice';
import { ProgressBar } from '../kit/progress-bar';
import { prepareTexts } from '../texts/prepare';
import { fetchNoteText } from './fetch-note-text';
import { timeLeftText } from './time-left-text';
import './fetch.css';

interface FetchOutcomeProps {
  readonly layer: ServiceLayer;
  /** As on screen. */
  readonly name: string;
  readonly now: FetchedLayer;
}

/** How far a layer is, what came of it, or what went wrong. */
export function FetchOutcome({ layer, name, now }: FetchOutcomeProps) {
  const texts = prepareTexts.fetch;
  switch (now.state) {
    case 'off':
      return null;
    case 'fetching':
    case 'paused': {
      const { progress } = now;
      const held = now.state === 'paused';
      return (
        <div className="fetch-row__progress">
          <ProgressBar label={texts.progress(name)} share={progress?.share ?? null} held={held} />
          <p className="fetch-row__figures figures">
            {progress === null ? (
              <span>{held ? texts.state.paused : texts.waiting}</span>
            ) : (
              <>
                <span>{formatShare(progress.share)}</span>
                <span>{texts.counted(layer, progress.features, progress.bytes)}</span>
                <span>{held ? texts.pausedAt(progress.share) : timeLeftText(progress.msLeft)}</span>
              </>
            )}
          </p>
          {now.state === 'fetching' && now.waiting && (
            <p>{texts.serviceWaits(formatTime(new Date(now.waiting.until).toISOString()))}</p>
          )}
        </div>
      );
    }
    case 'ready':
      return (
        <div className="fetch-row__result">
          <p className="figures">{texts.result(layer, now.features)}</p>
          <p className="source-line">{texts.source(now.source.source, now.source.referenceDate)}</p>
          <Notes notes={now.notes.map(fetchNoteText)} />
        </div>
      );
    case 'failed':
      return (
        <Notice tone="problem">
          <p>{serviceProblemText(now.problem)}</p>
          <p>
            {layer === 'parcels' ? texts.withoutParcels : texts.without}
            {now.progress !== null && now.progress.share > 0 && ` ${texts.keptShare(now.progress.share)}`}
          </p>
        </Notice>
      );
  }
}

/** Nothing when there is nothing to note. */
export function Notes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className="notes figures">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
