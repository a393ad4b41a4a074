import { startId } from '../../domain/ids';
import type { Start } from '../../domain/session';
import { Fields, isRecord } from './fields';
import { readRecords } from './read-records';
import type { RepairLog } from './repair-log';

/** The start that a session came from. One that cannot be read costs merging, not the session: null, with a note. */
export function readStart(raw: unknown, log: RepairLog): Start | null {
  if (raw === null) return null;
  const given = isRecord(raw) ? raw : {};
  const fields = new Fields(given, 'Startbestand', log);
  const id = startId(fields.name('id', 'id'));
  const read = readRecords(
    {
      header: fields.value('header'),
      target: fields.value('target'),
      partners: fields.value('partners'),
      plots: fields.value('plots'),
    },
    log,
  );
  if (id !== '' && read.ok) return { kind: 'start', id, ...read.value };
  fields.note('start', raw, 'weggelaten: biedingen samenvoegen kan niet meer');
  return null;
}
