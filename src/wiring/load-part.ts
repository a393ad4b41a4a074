import { wiringTexts } from '../ui/texts/wiring';
import type { Wires } from './wires';

/**
 * Fetches a part of the program that the first load is without. null, said on the screen, when it cannot be
 * fetched: no network before everything was kept, or a newer version on the server.
 */
export async function loadPart<Part>(
  { notice }: Pick<Wires, 'notice'>,
  load: () => Promise<Part>,
): Promise<Part | null> {
  try {
    return await load();
  } catch (error) {
    console.warn('A part of the program could not be fetched', error);
    notice('problem', wiringTexts.partNotLoaded);
    return null;
  }
}
