/** A failure that the person at the terminal can mend: printed as one sentence, without a stack. */
export class Problem extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
