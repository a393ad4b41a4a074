/** The correction grid of RD (RDNAPTRANS 2018, by NSGI; CC BY 4.0) as PROJ publishes it. */
export const CORRECTION_GRID_URL = 'https://cdn.proj.org/nl_nsgi_rdtrans2018.tif';
