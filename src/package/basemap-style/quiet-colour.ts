/** Parts of a colour, 0 to 1, not multiplied by alpha. */
export interface Rgba {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

/** How much of a colour is kept, at most how much, and how dark what was black may be (chroma and lightness of OKLab, 0 to 1). */
const QUIET = {
  fill: { share: 0.32, most: 0.024, darkest: 0.58 },
  line: { share: 0.25, most: 0.016, darkest: 0.6 },
} as const;

/**
 * A colour of a busy map made fit to lie under another: most of its colour taken out, and light. What was lighter than something
 * else still is, and white stays white.
 */
export function quietColour({ r, g, b, alpha }: Rgba, use: keyof typeof QUIET): string {
  const { share, most, darkest } = QUIET[use];
  const [lightness, greenRed, blueYellow] = toOklab(r, g, b);
  const colour = Math.min(share, most / Math.max(Math.hypot(greenRed, blueYellow), 1e-9));
  const channels = fromOklab(darkest + lightness * (1 - darkest), greenRed * colour, blueYellow * colour);
  const whole = channels.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255));
  return `rgba(${whole.join(',')},${Math.round(alpha * 1000) / 1000})`;
}

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const fromLinear = (value: number): number =>
  value <= 0.0031308 ? value * 12.92 : 1.055 * Math.max(0, value) ** (1 / 2.4) - 0.055;

/** Numbers of OKLab: Björn Ottosson, "A perceptual color space for image processing" (2020). */
function toOklab(r: number, g: number, b: number): readonly [number, number, number] {
  const [red, green, blue] = [toLinear(r), toLinear(g), toLinear(b)];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromOklab(lightness: number, a: number, b: number): readonly [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
