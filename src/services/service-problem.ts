/** The services as we name them in problems. */
export type ServiceName = 'kadastrale-kaart' | 'bag' | 'cbs' | 'locatieserver' | 'overpass' | 'brt' | 'proj';

export type BadAnswerCause =
  /** No JSON at all, or cut off. */
  | 'not-json'
  /** JSON, but not what the service's contract says. */
  | 'not-expected'
  /** The next page is said to be at another site. */
  | 'next-elsewhere'
  /** The next page is one that was read already: what follows would never come. */
  | 'next-repeated'
  /** The service says that it gave only part. */
  | 'incomplete';

/** What can go wrong between us and a public service. The Dutch sentences: `service-problem-text.ts`, for the screen and the command line. */
export type ServiceProblem =
  /** This device has no network. */
  | { readonly name: 'service-offline' }
  | { readonly name: 'service-unreachable'; readonly service: ServiceName }
  /** No answer, or none that goes on, within so many seconds. */
  | { readonly name: 'service-silent'; readonly service: ServiceName; readonly seconds: number }
  /** Too many requests, or trouble of its own, and still after all tries. `retryAfterSeconds`: what it asked last. */
  | {
      readonly name: 'service-busy';
      readonly service: ServiceName;
      readonly status: number;
      readonly retryAfterSeconds: number | null;
    }
  /** It understood, and says no. `title`: its own words, '' when it gave none. */
  | {
      readonly name: 'service-refused';
      readonly service: ServiceName;
      readonly status: number;
      readonly title: string;
    }
  | { readonly name: 'service-bad-answer'; readonly service: ServiceName; readonly cause: BadAnswerCause }
  | { readonly name: 'service-too-large'; readonly service: ServiceName; readonly maxBytes: number }
  /** By the user. */
  | { readonly name: 'service-stopped' }
  | { readonly name: 'municipality-unknown'; readonly typed: string }
  | { readonly name: 'municipality-ambiguous'; readonly typed: string; readonly names: readonly string[] }
  /** No year of no source has an outline for this code. */
  | { readonly name: 'outline-missing'; readonly municipality: string }
  | { readonly name: 'parcels-missing'; readonly municipality: string }
  | { readonly name: 'areas-missing'; readonly municipality: string }
  /** No tile of the BRT has anything in it. */
  | { readonly name: 'basemap-missing'; readonly municipality: string };
