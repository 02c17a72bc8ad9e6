/** What both engines are asked to do with a workbook, and how it is written down. */
export interface EngineRun {
  readonly open: number;
  readonly values: number;
  readonly formats: number;
  readonly save: number;
  /** Milliseconds, all four. */
  readonly total: number;
  /** The process's peak, in MB. */
  readonly memory: number;
  /** Cells that held something: both must have seen the same. */
  readonly cells: number;
  /** Cells with a date format. */
  readonly dates: number;
}

/** A small sheet beside the ledger. */
export const EXTRA_SHEET = '汇总';
export const EXTRA_ROWS = 200;
export const EXTRA_COLUMNS = 10;

/** A light over the ledger's rows. */
export const LIGHT_FORMULA = 'AND(N("督办:bench")=0,ISNUMBER($I4),$I4<TODAY())';
export const LIGHT_FILL = '#FFC7CE';
export const LIGHT_FONT = '#9C0006';

type Step = 'open' | 'values' | 'formats' | 'save';

const laps: Record<Step, number> = { open: 0, values: 0, formats: 0, save: 0 };

/** Starts the clock. What it gives is called at the end of each step. */
export function startClock(): (step: Step) => void {
  let last = performance.now();
  return (step) => {
    const now = performance.now();
    laps[step] = now - last;
    last = now;
  };
}

/** Prints the run for the parent. */
export function report(cells: number, dates: number): void {
  const run: EngineRun = {
    ...laps,
    total: laps.open + laps.values + laps.formats + laps.save,
    memory: process.resourceUsage().maxRSS / 1024,
    cells,
    dates,
  };
  console.log(JSON.stringify(run));
}
