import { setCorrectionGrid } from '../../package/rd-wgs84';
import type { ExportReport, ExportRequest } from './protocol';
import { writeRelease } from './write-release';

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  setCorrectionGrid(data.correctionGrid);
  void writeRelease(data, (report: ExportReport) => postMessage(report));
});
