import { afterEach, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { closeDoors, openDoor, type DoorName } from './doors.ts';
import { runJobNamed } from './jobs.ts';
import { GOVERNMENT_WORKBOOKS, LEDGER_WORKBOOKS, SAMPLE_WORKBOOKS, type TriedWorkbook } from './workbooks.ts';

afterEach(closeDoors);

/** A file, and Excel, which writes a summary alike whatever its age. */
const TRIED_DOORS = ['file', 'excel 1.14'] as const satisfies readonly DoorName[];
/** What a summary may add to a package: a sheet with its charts, and styles and texts where there were none. */
const MAY_BE_ADDED = [
  /^xl\/worksheets\/sheet\d+\.xml$/,
  /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/,
  /^xl\/drawings\/drawing\d+\.xml$/,
  /^xl\/drawings\/_rels\/drawing\d+\.xml\.rels$/,
  /^xl\/charts\/chart\d+\.xml$/,
  /^xl\/(styles|sharedStrings)\.xml$/,
];

/** A package read by hand: our own engine must not be its own judge. Parts by name, as text. */
type Package = ReadonlyMap<string, string>;

function packageOf(bytes: Uint8Array): Package {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const tags = (xml: string | undefined, name: string): readonly string[] =>
  [...(xml ?? '').matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>`, 'g'))].map((match) => match[0]);

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** `''` where it is not there. */
const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The sheets with their state (`visible` where nothing is said). */
function sheetsOf(parts: Package): ReadonlyMap<string, string> {
  const sheets = tags(parts.get('xl/workbook.xml'), 'sheet');
  return new Map(sheets.map((tag) => [attribute(tag, 'name'), attribute(tag, 'state') || 'visible']));
}

function namesOf(parts: Package): readonly string[] {
  const xml = parts.get('xl/workbook.xml') ?? '';
  return [...xml.matchAll(/<(?:\w+:)?definedName\s[^>]*>[^<]*/g)].map((match) => plain(match[0]));
}

/** Relationships that lead out of the package. */
function externalOf(parts: Package): readonly string[] {
  return [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, xml]) =>
      tags(xml, 'Relationship')
        .filter((tag) => attribute(tag, 'TargetMode') === 'External')
        .map((tag) => `${name}: ${attribute(tag, 'Target')}`),
    )
    .sort();
}

interface Written {
  readonly before: Package;
  readonly after: Package;
  /** The name of the summary's sheet, and its part. */
  readonly sheet: string;
  readonly xml: string;
  readonly added: readonly string[];
}

/** `null` where the workbook has no ledger. */
async function summarised(door: DoorName, workbook: TriedWorkbook): Promise<Written | null> {
  const bytes = workbook.bytes();
  const { port, model } = openDoor(door, bytes);
  const result = await runJobNamed('summarise', { port, today: workbook.asOf });
  if (result.kind === 'trouble') return null;
  const [before, after] = [packageOf(bytes), packageOf(model.save())];
  const added = [...after.keys()].filter((name) => !before.has(name) && !name.endsWith('/')).sort();
  const [sheet] = [...sheetsOf(after).keys()].filter((name) => !sheetsOf(before).has(name));
  const [part] = added.filter((name) => /worksheets\/[^/]+\.xml$/.test(name));
  if (sheet === undefined || part === undefined) throw new Error('no sheet was added');
  return { before, after, sheet, xml: after.get(part) ?? '', added };
}

const TRIED = [...GOVERNMENT_WORKBOOKS, ...SAMPLE_WORKBOOKS, ...LEDGER_WORKBOOKS];

describe.each(TRIED)('the summary of $file', (workbook) => {
  it.each(TRIED_DOORS)(
    'works without us: nothing but a sheet of plain cells, through the door %s',
    async (door) => {
      const written = await summarised(door, workbook);
      if (written === null) return;
      const { before, after, sheet, xml, added } = written;
      expect(added.filter((name) => !MAY_BE_ADDED.some((pattern) => pattern.test(name)))).toEqual([]);
      // No external link, macro, connection or control: nothing of the kind, not even a mention of it.
      expect(externalOf(after)).toEqual(externalOf(before));
      const types = [...new Set(tags(after.get('[Content_Types].xml'), '(?:Override|Default)'))];
      expect(types.filter((tag) => /macro|vba|external|connection|activeX|control/i.test(tag))).toEqual(
        [...new Set(tags(before.get('[Content_Types].xml'), '(?:Override|Default)'))].filter((tag) =>
          /macro|vba|external|connection|activeX|control/i.test(tag),
        ),
      );
      // Sheets are as visible as before, the new one for all to see.
      expect([...sheetsOf(after)]).toEqual([...sheetsOf(before), [sheet, 'visible']]);
      expect(xml).not.toMatch(
        /<(?:\w+:)?(f|oleObjects|controls|legacyDrawing|customProperties|extLst)[\s/>]/,
      );
      // No name but the one by which Excel keeps the rows that are repeated in print.
      const names = namesOf(after).filter((name) => !namesOf(before).includes(name));
      expect(names.map((name) => attribute(name, 'name'))).toEqual(['_xlnm.Print_Titles']);
      expect(names.every((name) => name.includes(sheet))).toBe(true);
    },
  );

  it.each(TRIED_DOORS)('leads to cells of the workbook alone, through the door %s', async (door) => {
    const written = await summarised(door, workbook);
    if (written === null) return;
    const { after, sheet, xml, added } = written;
    const sheets = new Set(sheetsOf(after).keys());
    const links = tags(xml, 'hyperlink');
    expect(links.filter((tag) => attribute(tag, 'id') !== '')).toEqual([]);
    const lost = links.filter((tag) => !sheets.has(sheetOf(attribute(tag, 'location'))));
    expect(lost).toEqual([]);
    const drawn = added
      .filter((name) => name.startsWith('xl/charts/'))
      .flatMap((name) => [...(after.get(name) ?? '').matchAll(/<c:f>([^<]*)/g)])
      .map((match) => sheetOf(plain(match[1] ?? '')));
    expect([...new Set(drawn)].filter((name) => name !== sheet)).toEqual([]);
  });

  it('is printed alike, whichever door it came through', async () => {
    const [file, excel] = [await summarised('file', workbook), await summarised('excel 1.14', workbook)];
    if (file === null || excel === null) {
      expect(file).toBe(excel);
      return;
    }
    const printOf = ({ xml }: Written) =>
      ['pageSetup', 'pageSetUpPr', 'rowBreaks', 'brk', 'drawing'].map((name) => tags(xml, name));
    expect(printOf(excel)).toEqual(printOf(file));
    const chartsOf = ({ added, after }: Written) =>
      added.filter((name) => name.startsWith('xl/charts/')).map((name) => after.get(name));
    expect(chartsOf(excel)).toEqual(chartsOf(file));
  });
});

/** `'督办台账'!A4` */
const sheetOf = (location: string): string =>
  location
    .slice(0, location.lastIndexOf('!'))
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
