import type { ReportOptions } from './report-options';

/** How the report looks, on a screen and on paper. Fixed text; nothing of a session is in it. */
const STYLE = `
:root { color: #1f2a33; background: #fff; font: 16px/1.45 "Source Sans 3", "Segoe UI", Arial, sans-serif; }
* { box-sizing: border-box; }
body { max-width: 72rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0 0 .6rem; font-size: 1.9rem; line-height: 1.15; }
h2 { margin: 2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid #1d3a4f; font-size: 1.4rem; break-after: avoid; }
h3 { margin: 1.4rem 0 .4rem; font-size: 1.15rem; break-after: avoid; }
h4 { margin: .8rem 0 .2rem; font-size: 1rem; break-after: avoid; }
p, ul, dl { margin: .3rem 0; }
ul { padding-left: 1.2rem; }
.note, .sources, small { color: #4a545c; font-size: .88rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hatches { position: absolute; }
header dl { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; }
header dl div { display: flex; gap: .4rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
main section dl { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: .1rem .8rem; }
main section dl dd { grid-column: 2; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; font-variant-numeric: tabular-nums; }
caption { padding: .6rem 0 .2rem; text-align: left; font-weight: 600; }
th, td { padding: .15rem .5rem .15rem 0; border-bottom: 1px solid #d5d9dc; text-align: right; vertical-align: top; }
th { font-weight: 600; }
thead th { vertical-align: bottom; border-bottom: 1.5px solid #1f2a33; }
tbody th, th:first-child, td:first-child, td.words { text-align: left; }
tbody tr { break-inside: avoid; }
tr.total > * { border-top: 1.5px solid #1f2a33; font-weight: 600; }
table.plots th:nth-child(2), table.missing th:nth-child(2), table.missing th:last-child, table.programme thead th:nth-child(n+3), th.words { text-align: left; }
table.plots .words { padding-left: .6rem; }
table.short thead th:nth-child(2) { text-align: left; }
table.tally tbody th { white-space: nowrap; }
.wide { overflow-x: auto; }
figure { margin: 0; }
.sheet { width: 100%; }
.map img, .map .outlines { display: block; width: 100%; height: auto; }
.frame { position: relative; padding: 1px; }
.frame::after { content: ""; position: absolute; inset: .5px; border: 1.5px solid #1f2a33; }
.conclusion { margin: .6rem 0; font-size: 1.12rem; font-weight: 600; }
table.distances { font-size: .85rem; line-height: 1.3; }
table.distances th, table.distances td { padding-block: .05rem; }
.volledig table.plots tbody th { min-width: 8.5rem; }
table.distances th { font-weight: 400; }
table.distances thead th { font-weight: 600; }
.scale { display: block; width: 100%; height: auto; }
.chart { display: block; width: 100%; max-width: 52rem; height: auto; margin: .6rem 0; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; align-items: flex-start; }
.legend ul { margin: 0; padding: 0; list-style: none; columns: 2; column-gap: 1.2rem; }
.legend li { display: flex; gap: .4rem; align-items: center; font-size: .85rem; break-inside: avoid; }
.legend li svg { flex: none; width: 1.7em; height: 1.2em; }
.legend-title { margin: .2rem 0; font-weight: 600; font-size: .9rem; }
.legend .note { flex-basis: 100%; margin: 0; }
section.plot { margin-top: 1rem; padding-top: .4rem; border-top: 1px solid #d5d9dc; }
section.plot h3 { display: flex; gap: .4rem; align-items: center; overflow-wrap: anywhere; }
.badge { flex: none; width: 1.5em; height: 1.5em; }
.plot-body { display: grid; grid-template-columns: minmax(16rem, 22rem) 1fr; gap: 0 1.6rem; }
.cutout { display: block; width: 100%; height: auto; border: 1px solid #80878d; }
@media screen and (max-width: 44rem) { .plot-body, main section dl { grid-template-columns: 1fr; } main section dl dd { grid-column: 1; } }
@media print {
  :root { font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 17pt; }
  h2 { margin-top: 5mm; font-size: 13pt; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  #plotlijst, #plots, #plots + section, .volledig #telling { break-before: page; }
  #plots > .plot:first-of-type { border-top: 0; padding-top: 0; }
  section.plot { break-inside: avoid-page; margin-top: 0; }
  .plot + .plot { break-before: page; }
  .plot-body { grid-template-columns: 78mm 1fr; }
  .A3 .plot-body { grid-template-columns: 150mm 1fr; }
  .map, .chart { break-inside: avoid; }
  .volledig.A3 .map { display: grid; grid-template-columns: 290mm 1fr; gap: 0 8mm; }
  .volledig.A3 .map .legend { display: block; }
  .volledig.A3 .map .sources { grid-column: 1 / -1; }
  table { font-size: 8.5pt; }
  table.distances { font-size: 8pt; }
}
@media print {
  .bestuurlijk h1 { font-size: 13.5pt; }
  .bestuurlijk h2 { margin: 2mm 0 1mm; font-size: 11.5pt; }
  .bestuurlijk .conclusion { margin: 1.5mm 0 1mm; font-size: 10.5pt; line-height: 1.3; }
  .bestuurlijk .chart { margin: 1mm 0 2mm; max-width: 150mm; }
  .bestuurlijk.A3 .chart { max-width: 170mm; }
  .bestuurlijk .legend li { gap: 1mm; }
  .bestuurlijk .legend li svg { height: 2.5mm; width: 3.5mm; }
  .bestuurlijk .legend li, .bestuurlijk .note, .bestuurlijk .sources { font-size: 7pt; line-height: 1.25; }
  .bestuurlijk .legend-title { font-size: 7.5pt; margin: 0; }
  .bestuurlijk .legend ul { columns: 1; }
  .bestuurlijk.A3 .legend ul { columns: 3; }
  .bestuurlijk table { font-size: 7.5pt; }
  .bestuurlijk.A3 table { font-size: 8pt; }
  .bestuurlijk th, .bestuurlijk td { padding-block: .3mm; }
  .bestuurlijk caption { padding: 1mm 0 0; }
  .bestuurlijk.full-names table.plots .name { display: block; overflow-wrap: anywhere; }
  .bestuurlijk.full-names table.plots td.words { white-space: normal; }
  .bestuurlijk table.plots { table-layout: fixed; }
  .bestuurlijk table.plots td, .bestuurlijk table.plots tbody th { height: 5.2mm; }
  .bestuurlijk.A4 table.plots { font-size: 7pt; }
  .bestuurlijk:not(.full-names) table.plots td.words { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .bestuurlijk table.plots th:first-child { width: 5.4%; }
  .bestuurlijk table.plots th:nth-child(2) { width: 17%; }
  .bestuurlijk table.plots th:nth-child(n+3):nth-child(-n+7) { width: 6.4%; }
  .bestuurlijk table.plots th:nth-child(8) { width: 7.6%; }
  .bestuurlijk table.plots th:nth-child(9) { width: 12%; }
  .bestuurlijk table.plots th:nth-child(10) { width: 10%; }
  .bestuurlijk table.plots th:nth-child(11) { width: 9%; }
  .bestuurlijk:not(.full-names) .name, .bestuurlijk table.tally .name { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
  .bestuurlijk .map { display: grid; grid-template-columns: 132mm 1fr; gap: 0 4mm; }
  .bestuurlijk.A3 .map { grid-template-columns: 165mm 1fr; gap: 0 8mm; }
  .bestuurlijk .map .legend { display: block; }
  .bestuurlijk.A4:not(.wide-map) .map .legend .long ul { columns: 2; column-gap: 2mm; }
  .bestuurlijk.wide-map.A4 .map { display: block; }
  .bestuurlijk.wide-map.A4 .map .sheet { width: 166mm; }
  .bestuurlijk.wide-map.A4 .map .legend { display: flex; gap: 0 5mm; }
  .bestuurlijk.wide-map.A4 .map .legend ul { columns: auto; }
  .bestuurlijk.wide-map.A4 .map .legend .long ul { columns: 3; column-gap: 3mm; }
  .bestuurlijk.wide-map.A3 .map { grid-template-columns: 220mm 1fr; }
  .bestuurlijk.A3 .map .legend li, .bestuurlijk.A3 .map .legend .note, .bestuurlijk.A3 .map .sources { font-size: 9pt; }
  .bestuurlijk.A3 .map .legend-title { margin-top: 1.5mm; font-size: 9.5pt; }
  .bestuurlijk .map .sources { grid-column: 1 / -1; }
}
`;

const PAGE: Readonly<Record<ReportOptions['paper'], string>> = {
  A4: '@page { size: A4 portrait; margin: 12mm; }',
  A3: '@page { size: A3 landscape; margin: 12mm; }',
};

/** The style sheet of a report for a paper. */
export const reportStyle = ({ paper }: Pick<ReportOptions, 'paper'>): string => `${PAGE[paper]}${STYLE}`;
