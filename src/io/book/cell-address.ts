/** `A`, `B`, … `Z`, `AA`, …; the first column is 0. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** `B3` of the second column and the third row, both counted from 0. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;
