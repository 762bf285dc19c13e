/** Where text goes: a terminal, or a file or pipe. */
export interface TextStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** What a command is called with besides its words; a test hands in its own. */
export interface Io {
  /** The folder that the command was typed in, absolute. */
  readonly cwd: string;
  /** What npm hands a script in the environment; nothing where a command is played by others. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** What is typed while the command runs, where someone can be asked. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  /** Aborted when the command is to stop, with the reason why. */
  readonly interrupted?: AbortSignal;
}
