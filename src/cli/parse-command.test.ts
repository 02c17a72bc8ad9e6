import { describe, expect, it } from '@jest/globals';
import { parseIsoDay, parseIsoWeek } from '../core/calendar/iso.ts';
import { createSay } from '../messages/index.ts';
import { parseCommand } from './parse-command.ts';

const parse = (line: string) => parseCommand(line.split(' ').filter((word) => word !== ''));

/** What the user would see, on one line. */
function complaint(line: string): string {
  const command = parse(line);
  if (command.kind !== 'complaint') throw new Error(`understood as ${command.kind}: ${line}`);
  const words = createSay(command.language)(command.key, command.params);
  expect(words).not.toContain('{{');
  return words;
}

describe('a command line', () => {
  it('names a job and a file', () => {
    expect(parse('check 台账.xlsx')).toEqual({
      kind: 'check',
      csv: false,
      report: null,
      settings: null,
      failOn: 'error',
      file: '台账.xlsx',
      language: 'zh-CN',
      json: false,
      sheet: null,
      today: null,
      meetingDate: null,
    });
  });

  it('takes its options before and after the file, with a space or an equals sign', () => {
    expect(parse('summary --week 2022-W05 a.xlsx --today=2022-02-11 --out b.xlsx --json --lang en')).toEqual({
      kind: 'summary',
      file: 'a.xlsx',
      language: 'en',
      json: true,
      sheet: null,
      today: parseIsoDay('2022-02-11'),
      meetingDate: null,
      output: { file: 'b.xlsx', inPlace: false },
      week: { kind: 'days', week: parseIsoWeek('2022-W05') },
      layout: 'full',
      existing: 'keep',
      notice: false,
      asLedger: false,
      last: null,
    });
  });

  it("takes a day for the office's week that holds it, and one page for leaders", () => {
    expect(parse('summary a.xlsx --out b.xlsx --week 2022-02-11 --one-page')).toMatchObject({
      week: { kind: 'with', day: parseIsoDay('2022-02-11') },
      layout: 'one-page',
    });
    expect(parse('summary a.xlsx --out b.xlsx --week 2022-02-30')).toMatchObject({ key: 'cli.invalid-week' });
    expect(parse('light a.xlsx --out b.xlsx --one-page')).toMatchObject({ key: 'cli.option-not-for-job' });
    expect(parse('summary a.xlsx --out b.xlsx --replace')).toMatchObject({ existing: 'replace' });
    expect(parse('check a.xlsx --replace')).toMatchObject({ key: 'cli.option-not-for-job' });
  });

  it('takes a file or sheet whose name begins with a dash when that is said plainly', () => {
    expect(parse('read -- -a.xlsx')).toMatchObject({ file: '-a.xlsx' });
    expect(parse('read a.xlsx --sheet=-1')).toMatchObject({ sheet: '-1' });
  });

  it('takes the language in any letter case', () => {
    expect(parse('read a.xlsx --lang ZH-tw')).toMatchObject({ language: 'zh-TW' });
  });

  it('asks to explain wordings, which name no file', () => {
    expect(parse('explain deadline --json --lang en --meeting-date 2022-01-28 --today 2022-02-11')).toEqual({
      kind: 'explain',
      about: 'deadline',
      language: 'en',
      json: true,
      meetingDate: parseIsoDay('2022-01-28'),
    });
    expect(parse('explain header')).toMatchObject({ about: 'header', json: false, meetingDate: null });
  });

  it('may write to the input when told so', () => {
    expect(parse('light a.xlsx --in-place')).toMatchObject({ output: { file: null, inPlace: true } });
  });

  it('asks for help wherever --help stands', () => {
    expect(parse('--help')).toEqual({ kind: 'help', language: 'zh-CN' });
    expect(parse('light --help --lang en')).toEqual({ kind: 'help', language: 'en' });
    expect(parse('-h')).toEqual({ kind: 'help', language: 'zh-CN' });
  });
});

describe('a command line that is not understood', () => {
  it.each([
    ['', 'read、check'],
    ['inspect a.xlsx', '“inspect”'],
    ['explain', 'explain deadline'],
    ['explain status', '“status”'],
    ['explain deadline a.xlsx', '“a.xlsx”'],
    ['explain deadline --sheet 1月', '不适用于 explain'],
    ['explain deadline --out a.xlsx', '不适用于 explain'],
    ['explain owner --meeting-date 2022-01-28', '不适用于 explain owner'],
    ['explain deadline --meeting-date 28.1.2022', '“28.1.2022”'],
    ['check', '台账文件'],
    ['check a.xlsx b.xlsx', '“b.xlsx”'],
    ['check a.xlsx --loud', '--loud'],
    ['check a.xlsx -x', '-x'],
    ['check a.xlsx --today', '--today'],
    ['check a.xlsx --today --json', '--today'],
    ['check a.xlsx --sheet=', '--sheet'],
    ['check a.xlsx --json=1', '--json'],
    ['check a.xlsx --today 2022-02-11 --today 2022-02-12', '--today'],
    ['check a.xlsx --today 2022-02-30', '“2022-02-30”'],
    ['check a.xlsx --today 2022-2-3', '“2022-2-3”'],
    ['check a.xlsx --meeting-date tomorrow', '--meeting-date'],
    ['check a.xlsx --lang fr', '“fr”'],
    ['check a.xlsx --out b.xlsx', '不适用于 check'],
    ['read a.xlsx --in-place', '不适用于 read'],
    ['light a.xlsx --week 2022-W05 --out b.xlsx', '不适用于 light'],
    ['light a.xlsx', '--out'],
    ['summary a.xlsx --week 2022-W05', '--out'],
    ['summary a.xlsx --out b.xlsx --week 2021-W53', '“2021-W53”'],
    ['summary a.xlsx --out b.xlsx --week 5', '“5”'],
  ])('says why: ledger %s', (line, named) => {
    expect(complaint(line)).toContain(named);
  });

  it('complains in the language asked for, even when --lang comes after the mistake', () => {
    expect(complaint('check a.xlsx --loud --lang en')).toBe('There is no option “--loud”. See --help.');
    expect(complaint('check a.xlsx --today 1 --lang zh-TW')).toContain('無效');
  });
});
