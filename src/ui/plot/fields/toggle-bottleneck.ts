import { BOTTLENECKS, type Bottleneck } from '../../../domain/code-lists';

/** Ticks or unticks a knelpunt, in the order of the code list. `geen` goes with nothing else. */
export function toggleBottleneck(current: readonly Bottleneck[], item: Bottleneck): readonly Bottleneck[] {
  if (current.includes(item)) return current.filter((other) => other !== item);
  if (item === 'geen') return ['geen'];
  return BOTTLENECKS.filter((other) => other === item || (other !== 'geen' && current.includes(other)));
}
