import { searchTexts } from '../texts/search';

/** Puts the cursor in the search box, found as a screen reader finds it: by its name. */
export function focusSearch(): void {
  document.querySelector<HTMLElement>(`input[aria-label="${searchTexts.label}"], #search-box`)?.focus();
}
