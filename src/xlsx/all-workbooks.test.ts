import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TroubleError } from '../core/trouble.ts';
import { openWorkbook } from './open-workbook.ts';
import { changedParts } from './validator/changed-parts.ts';
import { packageFaults } from './validator/package-faults.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');

/** Files that Excel does not open either, with what is wrong with them. */
const REFUSED: Readonly<Record<string, string>> = {
  // Text stands before the worksheet's root.
  'exceljs_invalid-xml.xlsx': 'file-malformed',
  // No content types, no package relationships.
  'exceljs_missing-bits.xlsx': 'file-part-missing',
  // The checksum of the workbook's relationships is wrong, and their text is garbled.
  'issue252.xlsx': 'file-malformed',
  // Encrypted with a password.
  'pass_protected.xlsx': 'file-encrypted',
};

const files = ['workbooks', 'ledgers', 'government'].flatMap((folder) =>
  existsSync(join(DATA, folder))
    ? readdirSync(join(DATA, folder))
        .filter((name) => /\.xls[xm]$/.test(name))
        .map((name) => [name, join(DATA, folder, name)] as const)
    : [],
);

if (files.length === 0) {
  it('needs the workbooks of ../shared/data beside the repository, which are not here', () => {
    expect(files).toEqual([]);
  });
} else {
  describe('every workbook of the shared collections', () => {
    it.each(files)(
      '%s opens, saves unedited as it was, and edited without touching other parts',
      (name, path) => {
        const before = new Uint8Array(readFileSync(path));
        if (REFUSED[name] !== undefined) {
          expect(troubleOf(before)).toBe(REFUSED[name]);
          return;
        }
        const book = openWorkbook(before);
        expect(Buffer.compare(book.save(), before)).toBe(0);
        const sheet = book.sheets[0];
        sheet?.setValue(2, 3, '=督办');
        const after = book.save();
        const allowed =
          /^xl[\\/](?:workbook|calcChain|worksheets[\\/][^\\/]*)\.xml$|^(?:sheet1|workbook)\.xml$/;
        expect(changedParts(before, after).filter((part) => !allowed.test(part))).toEqual([]);
        expect(changedParts(before, after).length).toBeLessThanOrEqual(3);
        const known = new Set(packageFaults(before));
        expect(packageFaults(after).filter((fault) => !known.has(fault))).toEqual([]);
        const again = openWorkbook(after);
        expect(again.sheets[0]?.text(2, 3)).toBe('=督办');
        for (const other of again.sheets.slice(1)) {
          const used = other.used();
          const old = book.sheet(other.name);
          if (used !== null) expect(other.values(used)).toEqual(old?.values(used));
        }
      },
    );
  });
}

function troubleOf(file: Uint8Array): string {
  try {
    openWorkbook(file);
    return 'opened';
  } catch (error) {
    if (error instanceof TroubleError) return error.trouble.kind;
    throw error;
  }
}
