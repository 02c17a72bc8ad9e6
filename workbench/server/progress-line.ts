/** What a terminal must be able to do. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const CELLS = 24;

/** Progress on one line of a terminal; in a file or a pipe a line at every quarter. */
export class ProgressLine {
  private shown = -1;

  constructor(private readonly terminal: Terminal) {}

  /** `done` from 0 to 1; going back is not shown. */
  show(label: string, done: number): void {
    const percent = Math.floor(Math.min(1, Math.max(0, done)) * 100);
    const step = this.terminal.isTTY === true ? percent : Math.floor(percent / 25) * 25;
    if (step <= this.shown) return;
    this.shown = step;
    if (this.terminal.isTTY === true) {
      const filled = Math.round((step / 100) * CELLS);
      this.terminal.write(
        `\r  ${label} ${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${String(step)}% `,
      );
    } else {
      this.terminal.write(`${label} ${String(step)}%\n`);
    }
  }

  /** The next build begins on a line of its own. */
  end(): void {
    if (this.shown >= 0 && this.terminal.isTTY === true) this.terminal.write('\n');
    this.shown = -1;
  }
}
