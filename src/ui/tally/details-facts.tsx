import type { TallyPeriod } from '../../domain/tally';
import { formatDate, formatHomes, formatNumber, formatShare } from '../kit/format';
import { tallyTexts } from '../texts/tally';
import { useSession } from '../use-stores';
import { BuildMethodTable } from './build-method-table';
import { SegmentTable } from './segment-table';

/** What stands beside the target, as information: bouwwijze, sloop, segments, social rent, and where the target comes from. */
export function DetailsFacts({ lead }: { readonly lead: TallyPeriod }) {
  const { target } = useSession();
  const { total } = lead;
  const { socialRent } = total;
  const texts = tallyTexts.details;
  const bound = (homes: number | null, words: (homes: string) => string): string =>
    homes !== null && total.demolishedUnknownPlots > 0 ? words(formatNumber(homes)) : formatNumber(homes);
  return (
    <div className="details__facts">
      <section>
        <h4>{texts.buildMethods}</h4>
        <BuildMethodTable lead={lead} />
        <p className="muted">{texts.buildMethodNote}</p>
      </section>
      <section>
        <h4>{texts.demolition}</h4>
        <dl className="tally-facts figures">
          <div>
            <dt>{texts.gross}</dt>
            <dd>{formatNumber(total.gross)}</dd>
          </div>
          <div>
            <dt>{texts.demolished}</dt>
            <dd>{bound(total.demolished, texts.atLeast)}</dd>
          </div>
          <div>
            <dt>{texts.net}</dt>
            <dd>{bound(total.net, texts.atMost)}</dd>
          </div>
        </dl>
        {total.demolishedUnknownPlots > 0 && (
          <p className="muted">{texts.demolishedUnknown(total.demolishedUnknownPlots)}</p>
        )}
      </section>
      <section>
        <h4>{texts.segments}</h4>
        <SegmentTable lead={lead} />
      </section>
      <section>
        <h4>{texts.social}</h4>
        <p>
          {texts.socialShare}: <strong className="figures">{formatShare(socialRent.share)}</strong>
        </p>
        <p className="muted">
          {texts.socialKnown(formatNumber(socialRent.social), formatNumber(socialRent.known))};{' '}
          {texts.socialUnknown(formatHomes(socialRent.unknown))}. {texts.socialNote}
        </p>
        <p className="muted">
          {target.source === '' ? texts.noSource : texts.source(target.source, formatDate(target.sourceDate))}
        </p>
      </section>
    </div>
  );
}
