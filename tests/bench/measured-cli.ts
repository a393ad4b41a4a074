/** The command line as `tiles/cli.ts` runs it, telling at the end how much memory it held at most (kB). */
import { runCli } from '../../tiles/cli-run';

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`);
