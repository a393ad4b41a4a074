/** Where an arrow key, Home or End leads in a row of `count`; it goes round. null for other keys or an empty row. */
export function nextInRow(
  key: string,
  current: number,
  count: number,
  direction: 'vertical' | 'horizontal',
): number | null {
  if (count === 0) return null;
  const forward = direction === 'vertical' ? 'ArrowDown' : 'ArrowRight';
  const back = direction === 'vertical' ? 'ArrowUp' : 'ArrowLeft';
  switch (key) {
    case forward:
      return (current + 1) % count;
    case back:
      return current <= 0 ? count - 1 : current - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
