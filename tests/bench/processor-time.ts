import type { Page } from '@playwright/test';

/** Marks that `timeScript` leaves in the page. */
export const MARKS = { start: 'bench-script-start', end: 'bench-script-end' } as const;

interface TraceEvent {
  readonly name: string;
  /** Processor time of the thread so far, microseconds. */
  readonly tts?: number;
}

/**
 * Milliseconds that the processor spent on the page's main thread between the marks that `run` leaves. Other than the
 * clock on the wall it stands still while other programs have their turn, so it also says something on a busy machine.
 */
export async function processorTime(page: Page, run: () => Promise<void>): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink.user_timing'] },
  });
  await run();
  const complete = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  const at = (mark: string): number => events.findLast(({ name }) => name === mark)?.tts ?? Number.NaN;
  return (at(MARKS.end) - at(MARKS.start)) / 1000;
}
