/** The ellipsoids of RD and WGS84; metres. */
export default {
  bessel: { a: 6377397.155, rf: 299.1528128, ellipseName: 'Bessel 1841' },
  WGS84: { a: 6378137, rf: 298.257223563, ellipseName: 'WGS 84' },
};
