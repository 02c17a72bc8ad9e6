/** A job's outcome on its way to the terminal: one JSON document for programs, text for people. */
export interface Report {
  /** A plain JSON value. */
  readonly json: unknown;
  /** Ends with a line break. */
  readonly text: string;
  /** 1 when findings of severity error are among the results. */
  readonly exitCode: 0 | 1;
  /** For stderr, a line each. */
  readonly notes: readonly string[];
}
