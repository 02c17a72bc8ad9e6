import { describe, expect, it } from '@jest/globals';
import { BIG_LEDGER_HEADER_ROW, bigLedger } from './big-ledger.ts';

describe('the ledger that the benchmark measures with', () => {
  it('is the same every time', () => {
    expect(bigLedger(500)).toEqual(bigLedger(500));
  });

  it('has fourteen columns in every row, and a row for each item', () => {
    const { values } = bigLedger(300);
    expect(values).toHaveLength(BIG_LEDGER_HEADER_ROW + 1 + 300);
    expect(new Set(values.map((row) => row.length))).toEqual(new Set([14]));
  });

  it('has an item text of its own in every row, and about two hundred lead units', () => {
    const rows = bigLedger(10_000).values.slice(BIG_LEDGER_HEADER_ROW + 1);
    expect(new Set(rows.map((row) => row[3])).size).toBe(10_000);
    expect(new Set(rows.map((row) => row[4])).size).toBe(200);
  });

  it('has real dates, dates as text, deadlines in words and empty cells in its due column', () => {
    const dues = bigLedger(2000)
      .values.slice(BIG_LEDGER_HEADER_ROW + 1)
      .map((row) => row[8]);
    expect(dues.some((due) => typeof due === 'number')).toBe(true);
    expect(dues).toEqual(expect.arrayContaining(['长期坚持', '']));
    expect(dues.some((due) => typeof due === 'string' && /^2022\.\d+\.\d+$/.test(due))).toBe(true);
  });

  it('weighs as much as a real ledger does on its way from Excel', () => {
    const { values } = bigLedger(1000);
    const bytesPerRow = Buffer.byteLength(JSON.stringify(values)) / values.length;
    expect(bytesPerRow).toBeGreaterThan(200);
    expect(bytesPerRow).toBeLessThan(260);
  });
});
