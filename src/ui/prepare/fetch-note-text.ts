import type { FetchNote } from '../../services/preparation/preparation';
import { prepareTexts } from '../texts/prepare';

/** What someone should know of a layer that was fetched, in one sentence. */
export function fetchNoteText(note: FetchNote): string {
  const texts = prepareTexts.fetch.notes;
  switch (note.name) {
    case 'older-year':
      return texts['older-year'](note.newest, note.used);
    case 'by-older-service':
    case 'proxy':
    case 'without-style':
      return texts[note.name];
    case 'outside':
    case 'duplicates':
    case 'without-geometry':
    case 'refused':
    case 'overlaps':
    case 'style-layers-dropped':
      return texts[note.name](note.count);
    case 'packed':
      return texts.packed(note.bytes);
  }
}
