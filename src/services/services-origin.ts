/**
 * The stand-in that this build asks instead of the public services, null for the real ones: `VITE_SERVICES=http://localhost:8970
 * npm run build`. Set by the browser tests only. Node has no build: the command line gives its own to `serviceUrls`.
 */
export const SERVICES_ORIGIN: string | null = import.meta.env.VITE_SERVICES || null;
