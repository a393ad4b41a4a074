import type { ExportReport, ExportRequest } from './protocol';
import { writeRelease } from './write-release';

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  void writeRelease(data, (report: ExportReport) => postMessage(report));
});
