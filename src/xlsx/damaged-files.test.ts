import { describe, expect, it } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { TroubleError, type TroubleKind } from '../core/trouble.ts';
import { newWorkbook } from './new-workbook.ts';
import { openWorkbook } from './open-workbook.ts';
import { parseArea } from './sheet/area-ref.ts';
import { tortureParts, torturePackage } from './torture/torture-package.ts';

/** Opens and reads everything; the kind of trouble, or `opened`. Anything else that is thrown fails the test. */
function outcome(file: Uint8Array): TroubleKind | 'opened' {
  try {
    const book = openWorkbook(file);
    for (const sheet of book.sheets) {
      const used = sheet.used();
      if (used === null || (used.bottom - used.top) * (used.right - used.left) > 1e6) continue;
      sheet.values(used);
      sheet.formulas(used);
      sheet.numberFormats(used);
      sheet.text(used.bottom, used.right);
      sheet.style(used.bottom, used.right);
      expect(sheet.links.length + sheet.conditionalFormats.length + sheet.chartCount).toBeGreaterThanOrEqual(
        0,
      );
    }
    book.sheets[0]?.setValue(0, 0, 'x');
    book.save();
    return 'opened';
  } catch (error) {
    if (error instanceof TroubleError) return error.trouble.kind;
    throw error;
  }
}

/** A small repeatable random generator (mulberry32): whole numbers below `limit`. */
function random(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

function damageBytes(bytes: Uint8Array, below: (limit: number) => number): Uint8Array {
  const hurt = bytes.slice();
  switch (below(4)) {
    case 0:
      for (let flips = below(12) + 1; flips > 0; flips -= 1) {
        const at = below(hurt.length);
        hurt[at] = (hurt[at] ?? 0) ^ (1 << below(8));
      }
      return hurt;
    case 1:
      return hurt.slice(0, below(hurt.length));
    case 2: {
      const size = below(200) + 1;
      const [from, to] = [below(hurt.length), below(hurt.length)];
      const chunk = hurt.slice(from, from + size);
      hurt.set(hurt.slice(to, to + size).slice(0, hurt.length - from), from);
      hurt.set(chunk.slice(0, Math.max(0, hurt.length - to)), to);
      return hurt;
    }
    default: {
      const at = below(hurt.length);
      return Uint8Array.from([...hurt.slice(0, at), ...hurt.slice(at + below(60))]);
    }
  }
}

const SMALL = zipSync(
  Object.fromEntries(Object.entries(tortureParts()).filter(([name]) => !/vbaProject|image/.test(name))),
);

describe('a damaged package', () => {
  it('gives an answer or a worded error, 1,000 times with damage to the file and 1,000 times inside its parts', () => {
    const below = random(20220211);
    const parts = tortureParts();
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
    const slow: number[] = [];
    const seen = new Map<string, number>();
    for (let round = 0; round < 2000; round += 1) {
      let file: Uint8Array;
      if (round % 2 === 0) file = damageBytes(SMALL, below);
      else {
        const name = names[below(names.length)] ?? '';
        const part = damageBytes(parts[name] ?? new Uint8Array(1), below);
        file = zipSync({ ...parts, [name]: part }, { level: 0 });
      }
      const start = performance.now();
      const result = outcome(file);
      if (performance.now() - start > 5000) slow.push(round);
      seen.set(result, (seen.get(result) ?? 0) + 1);
    }
    expect(slow).toEqual([]);
    // Both ends must have been reached, or the damage was none.
    expect(seen.get('opened')).toBeGreaterThan(100);
    expect(seen.get('file-malformed')).toBeGreaterThan(500);
  }, 600_000);
});

describe('what is no workbook', () => {
  const compound = (stream: string): Uint8Array => {
    const file = new Uint8Array(2048);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (let at = 0; at < stream.length; at += 1) file.set([stream.charCodeAt(at), 0], 1024 + at * 2);
    return file;
  };
  const without = (part: string): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(tortureParts()).filter(([name]) => name !== part)));
  const withPart = (part: string, content: string): Uint8Array =>
    zipSync({ ...tortureParts(), [part]: strToU8(content) });
  const sheet = (data: string): Uint8Array =>
    withPart(
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`,
    );

  const cases: readonly (readonly [string, () => Uint8Array, TroubleKind])[] = [
    ['an empty file', () => new Uint8Array(0), 'file-not-a-workbook'],
    ['a text', () => strToU8('序号,事项\n1,x\n'), 'file-not-a-workbook'],
    ['a zip of something else', () => zipSync({ 'a.txt': strToU8('x') }), 'file-part-missing'],
    ['an old .xls', () => compound('Workbook'), 'file-legacy-xls'],
    ['a workbook with a password', () => compound('EncryptedPackage'), 'file-encrypted'],
    ['half a download', () => torturePackage().slice(0, 9000), 'file-truncated'],
    ['a package without content types', () => without('[Content_Types].xml'), 'file-part-missing'],
    ['a package without relationships', () => without('_rels/.rels'), 'file-part-missing'],
    ['a workbook part that is not there', () => without('xl/workbook.xml'), 'file-part-missing'],
    ['a worksheet that is not there', () => without('xl/worksheets/sheet1.xml'), 'file-part-missing'],
    ['a worksheet that ends too early', () => sheet('<row r="1"><c r="A1"><v>1</v>'), 'file-malformed'],
    [
      'text before the root',
      () => withPart('xl/worksheets/sheet2.xml', 'foo<worksheet><sheetData/></worksheet>'),
      'file-malformed',
    ],
    [
      'entities in a small part',
      () =>
        withPart(
          'xl/workbook.xml',
          '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook>&b;</workbook>',
        ),
      'file-declares-entities',
    ],
    [
      'entities in a worksheet',
      () =>
        withPart(
          'xl/worksheets/sheet1.xml',
          '<!DOCTYPE x [<!ENTITY a "1">]><worksheet><sheetData/></worksheet>',
        ),
      'file-declares-entities',
    ],
    [
      'entities in the shared strings',
      () => withPart('xl/sharedStrings.xml', '<!DOCTYPE x [<!ENTITY a "1">]><sst><si><t>&a;</t></si></sst>'),
      'file-declares-entities',
    ],
    [
      'a row beyond the last',
      () => sheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
      'file-too-many-cells',
    ],
    ['a column beyond XFD', () => sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'file-too-many-cells'],
    [
      'a binary workbook',
      () =>
        zipSync({
          ...tortureParts(),
          '[Content_Types].xml': strToU8(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
          ),
        }),
      'file-binary-xlsb',
    ],
    [
      'a text document',
      () =>
        zipSync({
          ...tortureParts(),
          '[Content_Types].xml': strToU8(
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
          ),
        }),
      'file-not-a-workbook',
    ],
    [
      'two parts of one name',
      () => zipSync({ ...tortureParts(), 'XL/Workbook.xml': strToU8('<workbook/>') }),
      'file-malformed',
    ],
    [
      'too many parts',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 20_001 }, (_, n) => [`x/${String(n)}`, new Uint8Array()])),
          { level: 0 },
        ),
      'file-too-large',
    ],
    ['a bomb that declares its size', () => bomb((size) => size), 'file-too-large'],
    ['a bomb that lies about its size', () => bomb(() => 1000), 'file-malformed'],
  ];
  it.each(cases)('%s is told as such', (_, make, kind) => {
    const start = performance.now();
    expect(outcome(make())).toBe(kind);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  /** 64 MB of zeros in the styles part, with the size in the directory as given. */
  function bomb(declare: (size: number) => number): Uint8Array {
    const size = 64 * 1024 * 1024;
    const file = zipSync({ ...tortureParts(), 'xl/styles.xml': new Uint8Array(size) }, { level: 9 });
    const view = new DataView(file.buffer, file.byteOffset);
    for (let at = 0; at + 46 < file.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === size) {
        view.setUint32(at + 24, declare(size), true);
      }
    }
    return file;
  }
});

describe('what is unusual but sound', () => {
  it('opens rows and cells in any order, and writes them in order when edited', () => {
    const parts = unzipSync(newWorkbook().save());
    const data =
      '<row r="3"><c r="B3"><v>32</v></c><c r="A3"><v>31</v></c></row><row><c><v>41</v></c><c><v>42</v></c></row><row r="1"><c r="A1"><v>11</v></c></row>';
    const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;
    const book = openWorkbook(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) }));
    const used = book.sheets[0]?.used();
    if (used === null || used === undefined) throw new Error('empty');
    const values = [
      [11, ''],
      ['', ''],
      [31, 32],
      [41, 42],
    ];
    expect(book.sheets[0]?.values(used)).toEqual(values);
    book.sheets[0]?.setValue(1, 0, 21);
    expect(openWorkbook(book.save()).sheets[0]?.values(used)).toEqual(values.with(1, [21, '']));
  });

  it('gives styles to a workbook that lost the way to its own', () => {
    const parts = unzipSync(newWorkbook().save());
    const rels = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
    const lost = strToU8(rels.replace(/<Relationship [^>]*styles[^>]*>/, ''));
    const book = openWorkbook(zipSync({ ...parts, 'xl/_rels/workbook.xml.rels': lost }));
    const area = book.sheets[0]?.used() ?? parseArea('A1');
    if (area !== null) book.sheets[0]?.setStyle(area, { bold: true });
    expect(openWorkbook(book.save()).sheets[0]?.style(0, 0).bold).toBe(true);
  });

  it('reads UTF-16 parts', () => {
    const parts = unzipSync(newWorkbook().save());
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>台账</t></is></c></row></sheetData></worksheet>';
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    const book = openWorkbook(zipSync({ ...parts, 'xl/worksheets/sheet1.xml': utf16 }));
    expect(book.sheets[0]?.text(0, 0)).toBe('台账');
  });
});
