import type { PlanField, ReadPlan, ReadPlanList, UnreadableHomes } from '../../src/domain/plans/existing-plan';
import type { RdMultiPolygon } from '../../src/domain/rd-geometry';
import { bad, good, type Result } from '../../src/domain/result';
import { type FileProblem, SourceFailure } from '../../src/package/source/file-problem';
import { type FieldTable, recogniseColumns } from '../readers/columns/recognise-columns';
import { type Placer, placerFor } from '../readers/crs/find-crs';
import type { FileLayer, RawFeature } from '../readers/file-layer';
import type { LoadGdal } from '../readers/gdal/gdal';
import { readPolygons } from '../readers/geometry/read-polygons';
import { openFile } from '../readers/open-file';
import { BROWSER_LIMITS } from '../readers/source-file';
import { surveyLayer } from '../readers/survey-layer';
import { textOf } from '../readers/text-of';

/** Far more plans than a province has. */
const MAX_PLANS = 20_000;

/** Names as the Basisset 2.0, Planmonitor Wonen, DIWI and our own files have them. */
const FIELDS: FieldTable<PlanField> = {
  code: { names: ['plancode', 'planid', 'plannummer', 'projectcode', 'projectid', 'kenmerk'] },
  municipality: { names: ['naamgemeente', 'gemeente', 'gemeentenaam', 'gemeentecode', 'gmcode'] },
  name: { names: ['naam', 'plannaam', 'naamplan', 'projectnaam'] },
  nultreden: { names: ['nultreden', 'nultredenwoning', 'nultredenwoningen', 'aantalnultreden'] },
  geclusterd: { names: ['geclusterd', 'geclusterdewoonvorm', 'geclusterdewoningen', 'aantalgeclusterd'] },
  zorggeschikt: { names: ['zorggeschikt', 'zorggeschiktewoning', 'zorggeschiktewoningen', 'aantalzorggeschikt'] },
  planningStatus: { names: ['planologischestatus', 'planstatus', 'hardheid', 'hardzacht'] },
  year: { names: ['jaar', 'opleverjaar', 'jaarvanoplevering', 'jaaroplevering', 'verwachtjaar'] },
};

/**
 * Reads existing plans from a file of any format: the first layer that has numbers of homes.
 * Problems: those of reading; `file-columns-missing` when no column holds homes for older people.
 */
export async function readPlans(file: File, loadGdal: LoadGdal): Promise<Result<ReadPlanList, FileProblem>> {
  const options = { limits: BROWSER_LIMITS, loadGdal };
  const opened = await openFile([{ name: file.name, blob: file }], options);
  if (!opened.ok) return opened;
  try {
    let problem: FileProblem = { name: 'file-without-layers' };
    for (const layer of opened.value) {
      const read = await plansOf(layer);
      if (read.ok) return read;
      problem = read.problem;
    }
    return bad(problem);
  } catch (error) {
    if (error instanceof SourceFailure) return bad(error.problem);
    throw error;
  }
}

async function plansOf(layer: FileLayer): Promise<Result<ReadPlanList, FileProblem>> {
  const survey = await surveyLayer(layer, BROWSER_LIMITS.columns);
  if (!survey.ok) return survey;
  const { columns } = recogniseColumns(FIELDS, survey.value.columns);
  const names = survey.value.columns.map(({ name }) => name);
  const types = ['nultreden', 'geclusterd', 'zorggeschikt'] as const;
  if (types.every((type) => columns[type] === null))
    return bad({ name: 'file-columns-missing', fields: [...types], columns: names });
  const years = names.flatMap((name) => {
    const year = /^opleverjaar[_ ]?(?:\d{4}[_ -])?(\d{4})$/i.exec(name)?.[1];
    return year === undefined ? [] : [{ name, year: Number(year) }];
  });
  const place = survey.value.crs === null ? null : placerFor(survey.value.crs);
  const plans: ReadPlan[] = [];
  const unreadable: UnreadableHomes[] = [];
  let withoutOutline = 0;
  let withoutHomes = 0;
  for await (const batch of layer.features()) {
    for (const row of batch) {
      const cell = (field: PlanField): string => {
        const column = columns[field];
        return column === null ? '' : textOf(row.properties[column]).trim();
      };
      const units = {
        nultreden: homes(cell('nultreden')),
        geclusterd: homes(cell('geclusterd')),
        zorggeschikt: homes(cell('zorggeschikt')),
      };
      const name = cell('name') || cell('code') || `Plan ${plans.length + 1}`;
      const unread = types.filter((type) => cell(type) !== '' && units[type] === null);
      unreadable.push(...unread.map((type) => ({ plan: name, text: cell(type) })));
      if (types.every((type) => (units[type] ?? 0) === 0)) {
        if (unread.length === 0) withoutHomes += 1;
        continue;
      }
      const geometry = outlineOf(row, place);
      if (geometry === null) withoutOutline += 1;
      plans.push({
        id: `plan-${plans.length + 1}`,
        code: cell('code'),
        name,
        municipality: cell('municipality'),
        units,
        planningStatus: cell('planningStatus'),
        year: yearOf(cell('year')) ?? lastYear(row, years),
        geometry,
      });
    }
    if (plans.length > MAX_PLANS) return bad({ name: 'file-object-too-large' });
  }
  return plans.length === 0
    ? bad({ name: 'file-without-rows' })
    : good({ plans, columns, withoutOutline, withoutHomes, unreadable });
}

/** A whole number of homes; null for an empty cell or one that is no number. */
function homes(text: string): number | null {
  const value = Number(text.replace(',', '.'));
  return text === '' || !Number.isFinite(value) || value < 0 ? null : Math.round(value);
}

function yearOf(text: string): number | null {
  const year = /(?:^|\D)((?:19|20|21)\d{2})(?:\D|$)/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** Of a plan with a column per year ([BS2]): the last one in which homes are ready. */
function lastYear(row: RawFeature, years: readonly { readonly name: string; readonly year: number }[]): number | null {
  const filled = years.filter(({ name }) => (homes(textOf(row.properties[name]).trim()) ?? 0) > 0);
  return filled.length === 0 ? null : Math.max(...filled.map(({ year }) => year));
}

function outlineOf(row: RawFeature, place: Placer | null): RdMultiPolygon | null {
  if (place === null || row.geometry === null) return null;
  const read = readPolygons(row, place);
  return read.ok ? read.geometry : null;
}
