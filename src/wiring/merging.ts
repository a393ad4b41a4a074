/** What merging takes, as one part that is fetched when bids come in: nobody needs it to see the map. */
export { mergeBids } from '../domain/intents/merge-bids';
export { bidOf } from '../domain/merge/bid';
export { compareBids } from '../domain/merge/compare-bids';
export { whatCameIn } from '../domain/merge/what-came-in';
export { lieOver } from '../package/lie-over';
export { bidTexts } from '../ui/texts/bids';
