/** Rows of which the text is made whole at once: many small pieces kept for long cost more than writing them. */
const CHUNK = 100;

/**
 * The text of many rows, in pieces for a Blob.
 *
 * @param progress told how many rows are done
 */
export function rowsInChunks<Row>(
  rows: readonly Row[],
  textOf: (row: Row, index: number) => string,
  progress: (done: number) => void,
): readonly string[] {
  const chunks: string[] = [];
  for (let first = 0; first < rows.length; first += CHUNK) {
    progress(first);
    chunks.push(
      rows
        .slice(first, first + CHUNK)
        .map((row, at) => textOf(row, first + at))
        .join(''),
    );
  }
  return chunks;
}
