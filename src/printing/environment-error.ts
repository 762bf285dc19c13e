/** What the machine lacks or refuses, so that nothing in the sources can mend it: the command ends with exit code 3. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
  /** What to do about it, in words for the person at the machine. */
  readonly hint: string;

  constructor(message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.hint = hint;
  }
}
