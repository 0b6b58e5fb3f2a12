/** What the terminal lends: files, two streams, the calendar. */
export interface Terminal {
  /** Rejects where the file cannot be read. */
  readBytes(file: string): Promise<Uint8Array>;
  /** Rejects where the file cannot be written. */
  writeBytes(file: string, bytes: Uint8Array): Promise<void>;
  out(text: string): void;
  err(line: string): void;
  /** The day, YYYY-MM-DD. */
  today(): string;
}

/** 0: what was asked for is done. 2: it is not, and the error stream says why in one line. */
export type ExitCode = 0 | 2;
