/** How large pictures the device is asked to draw at once, in pixels. */
export interface PictureLimits {
  /** Longest side of one piece of the map. */
  readonly piece: number;
  /** Longest side of the picture with all words and signs. */
  readonly labels: number;
}

/** Larger pieces would hold up the page, and ask much of a laptop's memory. */
const PIECE = 4096;
/** About 190 MB of the graphics card's memory, for a moment. */
const LABELS = 8192;

/** What this device can do at most; null when it draws no maps at all. */
export function pictureLimits(): PictureLimits | null {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl2');
  if (!gl) return null;
  const [wide = 0, high = 0] = gl.getParameter(gl.MAX_VIEWPORT_DIMS) as Int32Array;
  const most = Math.min(
    Number(gl.getParameter(gl.MAX_TEXTURE_SIZE)),
    Number(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)),
    wide,
    high,
  );
  // Contexts are few: this one is not needed any more.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return { piece: Math.min(PIECE, most), labels: Math.min(LABELS, most) };
}
