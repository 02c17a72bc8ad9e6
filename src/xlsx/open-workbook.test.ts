import { describe, expect, it } from '@jest/globals';
import { newWorkbook } from './new-workbook.ts';
import { openWorkbook } from './open-workbook.ts';

describe('a workbook opened from a Node buffer', () => {
  it('saves what can be opened again and leaves the buffer as it was', () => {
    const buffer = Buffer.from(newWorkbook().save());
    const before = Uint8Array.from(buffer);
    const workbook = openWorkbook(buffer);
    workbook.activeSheet.setValue(0, 0, 'x');
    expect(openWorkbook(workbook.save()).activeSheet.text(0, 0)).toBe('x');
    expect(Buffer.compare(buffer, before)).toBe(0);
  });

  it('gives back its bytes when nothing was edited, as a copy', () => {
    const buffer = Buffer.from(newWorkbook().save());
    const saved = openWorkbook(buffer).save();
    expect(Buffer.compare(buffer, saved)).toBe(0);
    saved.fill(0);
    expect(buffer[0]).not.toBe(0);
  });
});
