import type { UnplacedRow } from '../../services/preparation/preparation';
import { prepareTexts } from '../texts/prepare';

/** What a row goes by: its name, or that it has none. */
export const rowName = ({ name }: UnplacedRow): string => name || prepareTexts.files.unnamed;
