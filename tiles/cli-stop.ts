/** A reason to stop the command: the exit code (1 the input is no good, 2 wrong use) and one sentence for stderr. */
export class Stop extends Error {
  constructor(
    readonly exitCode: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}
