/** What stands typed on the screen and is not handed over yet: for each its own way to do so. */
const handOvers = new Set<() => void>();

/** Remembers a way to hand over what was typed; the returned function does so one last time, and forgets it. */
export function keepDraft(handOver: () => void): () => void {
  handOvers.add(handOver);
  return () => {
    handOvers.delete(handOver);
    handOver();
  };
}

/** Hands over everything that is being typed, as leaving its field would: the program, the session or the laptop closes. */
export function handOverDrafts(): void {
  for (const handOver of [...handOvers]) handOver();
}
