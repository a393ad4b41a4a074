import type { SessionHeader } from '../../domain/session';
import { isLogDay, type LogItem } from '../../session/session-log';
import { formatDate, formatDateTime } from '../kit/format';
import { countedLines, lastActionLine } from '../texts/changes';
import { logTexts } from '../texts/history';

/**
 * The log as plain text, for a report or a mail: oldest first, one line each, with the line ends that every editor
 * shows.
 *
 * @param items oldest first
 */
export function logText(
  header: Pick<SessionHeader, 'name' | 'municipalityName'>,
  items: readonly LogItem[],
  writtenAt: string,
): string {
  const { heading, written } = logTexts.file;
  const top = [heading(header.name, header.municipalityName), written(formatDateTime(writtenAt)), ''];
  return [...top, ...items.map(line), ''].join('\r\n');
}

function line(item: LogItem): string {
  if (isLogDay(item)) return `${formatDate(item.day)}: ${countedLines(item.counts).join('; ')}`;
  const who = item.proposer === '' ? '' : `${item.proposer}: `;
  return `${formatDateTime(item.at)}: ${who}${lastActionLine({ how: item.how, change: item })}`;
}
