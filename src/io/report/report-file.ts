import type { Release } from '../../domain/release/release';
import { html } from './html';
import type { ReportOptions } from './report-options';
import { reportStyle } from './report-style';
import { reportTitle } from './write-report';

/** What comes before and after the body, for a file that stands by itself: it asks nothing of a network and runs nothing. */
export function reportFrame(
  release: Release,
  options: ReportOptions,
): { readonly before: string; readonly after: string } {
  return {
    before: `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">${html`<title>${reportTitle(release, options.version)}</title>`.text}<style>${reportStyle(options)}</style></head><body>`,
    after: '</body></html>\n',
  };
}
