/** Where the program under test is served, and where the stand-in for the public services is. */
export const PORT = Number(process.env.VBNP_PORT ?? 4180);
export const SERVICES_PORT = PORT + 101;
/** The build that asks the stand-in; beside the one that asks the real services. */
export const SERVICES_SITE = '.cache/site-with-services';
export const SERVICES_SITE_PORT = PORT + 100;

export const servicesSite = (baseURL: string): string => {
  const site = new URL(baseURL);
  site.port = String(SERVICES_SITE_PORT);
  return site.href;
};
