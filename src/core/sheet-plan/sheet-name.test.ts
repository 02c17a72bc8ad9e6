import { describe, expect, it } from '@jest/globals';
import { freeSheetName } from './sheet-name.ts';

describe('freeSheetName', () => {
  it('keeps a name that is legal and free', () => {
    expect(freeSheetName('督办周报 2022-W05', ['台账'])).toBe('督办周报 2022-W05');
  });
  it('counts up where the name is taken, whatever its case', () => {
    expect(freeSheetName('Summary', ['summary', 'SUMMARY (2)'])).toBe('Summary (3)');
  });
  it('replaces what Excel forbids, full-width forms too', () => {
    expect(freeSheetName('a/b\\c?d*e[f]g:h：i\u0007', [])).toBe('a_b_c_d_e_f_g_h_i_');
  });
  it('strips apostrophes at the ends and keeps those inside', () => {
    expect(freeSheetName("'it's'", [])).toBe("it's");
  });
  it('cuts to 31 units, leaves room for the counter and never splits a character', () => {
    const long = `${'督'.repeat(30)}𠮷办`;
    expect(freeSheetName(long, [])).toBe('督'.repeat(30));
    expect(freeSheetName('x'.repeat(40), ['x'.repeat(31)])).toBe(`${'x'.repeat(27)} (2)`);
  });
  it('replaces half a character', () => {
    expect(freeSheetName('周\ud800报', [])).toBe('周_报');
  });
  it('gives some name for none and avoids the reserved one', () => {
    expect(freeSheetName('  ', [])).toBe('_');
    expect(freeSheetName('History', [])).toBe('History_');
  });
});
