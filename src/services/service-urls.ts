import { SERVICE_HOSTS } from './service-hosts';

/** Where the public services are asked: themselves, or all of them at one stand-in. */
export interface ServiceUrls {
  /** The address to ask for a service's own address (a template with `{z}` too). Throws for a host that is not in `SERVICE_HOSTS`. */
  reach(url: string): string;
  /** The service's own address for one that an answer gave; null when it is of no service of ours. */
  real(href: string): string | null;
}

/**
 * The one switch between the real services and a stand-in.
 * @param origin null for the real ones; otherwise a stand-in that answers at `{origin}/{host}/{path}`
 */
export function serviceUrls(origin: string | null): ServiceUrls {
  const stands = origin === null || origin === '' ? null : origin.replace(/\/+$/, '');
  const hostOf = (url: string): string | null =>
    SERVICE_HOSTS.find((host) => url === host || url.startsWith(`${host}/`)) ?? null;
  const bare = (url: string): string => url.slice('https://'.length);
  return {
    reach(url) {
      if (hostOf(url) === null) throw new Error(`No service of ours: ${url}`);
      return stands === null ? url : `${stands}/${bare(url)}`;
    },
    real(href) {
      if (hostOf(href) !== null) return href;
      if (stands === null || !href.startsWith(`${stands}/`)) return null;
      const url = `https://${href.slice(stands.length + 1)}`;
      return hostOf(url) === null ? null : url;
    },
  };
}
