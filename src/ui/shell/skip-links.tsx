import { shellTexts } from '../texts/shell';
import './skip-links.css';

/** First stops for the keyboard; they show when they have the focus. */
export function SkipLinks() {
  return (
    <nav className="skip-links" aria-label={shellTexts.skip.label}>
      <a href="#kaart">{shellTexts.skip.map}</a>
      <a href="#plot">{shellTexts.skip.plot}</a>
      <a href="#telling">{shellTexts.skip.tally}</a>
    </nav>
  );
}
