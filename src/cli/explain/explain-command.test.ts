import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../core/words.ts';
import { runCli } from '../run-cli.ts';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const never = () => {
  throw new Error('explain opens no workbook and asks no clock');
};

async function explain(input: string | Uint8Array, ...args: string[]): Promise<Run> {
  let [out, err] = ['', ''];
  const code = await runCli(['explain', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    watched: false,
    today: never,
    input: () => Promise.resolve(typeof input === 'string' ? new TextEncoder().encode(input) : input),
    version: '1.2.3',
    signal: new AbortController().signal,
    openWorkbook: never,
  });
  return { code, out, err };
}

const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** The answers to questions, each on a line of its own. */
async function answers(about: string, questions: readonly unknown[], ...args: string[]): Promise<unknown[]> {
  const run = await explain(lines(questions), about, '--json', ...args);
  expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
  expect(run.out.endsWith('\n')).toBe(true);
  return run.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('explain deadline --json', () => {
  it('answers each line with the fields of cli.md and no other', async () => {
    const [first, second, third, fourth] = await answers('deadline', [
      { text: '会后3个工作日内', meetingDate: '2022-01-28' },
      { text: '3月底前完成方案，6月底前全面完成', meetingDate: '2022-01-28' },
      { text: '6月31日前', meetingDate: '2022-01-28' },
      { text: '每周五前', meetingDate: '2022-01-28' },
    ]);
    expect(first).toEqual({
      text: '会后3个工作日内',
      due: '2022-02-07',
      kind: 'exact',
      needsConfirm: false,
      reason: expect.stringContaining('工作日'),
    });
    expect(second).toEqual({
      text: '3月底前完成方案，6月底前全面完成',
      due: '2022-06-30',
      kind: 'fuzzy',
      needsConfirm: false,
      reason: expect.any(String),
      milestones: ['2022-03-31'],
    });
    expect(third).toEqual({
      text: '6月31日前',
      due: null,
      kind: 'unparseable',
      needsConfirm: true,
      reason: expect.any(String),
      suggestion: '2022-06-30',
    });
    expect(fourth).toMatchObject({ due: null, kind: 'recurring' });
    expect(Object.keys(fourth as object)).toEqual(['text', 'due', 'kind', 'needsConfirm', 'reason']);
  });

  it('gives the text back as it came', async () => {
    const texts = ['  2022-01-29 ', '', ' ', '3月底\n前', '"引号"', '\u0000\ud800'];
    const given = await answers(
      'deadline',
      texts.map((text) => ({ text, meetingDate: '2022-01-28' })),
    );
    expect(given.map((answer) => (answer as { text: string }).text)).toEqual(texts);
  });

  it('counts from the meeting of the line, else from --meeting-date, else from nothing', async () => {
    const questions = [
      { text: '月底前', meetingDate: '2022-05-31' },
      { text: '月底前' },
      { text: '月底前', meetingDate: null },
      { text: '月底前', meetingDate: '' },
    ];
    const due = async (...args: string[]) =>
      (await answers('deadline', questions, ...args)).map((answer) => (answer as { due: string | null }).due);
    expect(await due('--meeting-date', '2022-01-28')).toEqual([
      '2022-05-31',
      '2022-01-31',
      '2022-01-31',
      '2022-01-31',
    ]);
    expect(await due()).toEqual(['2022-05-31', null, null, null]);
  });

  it('is unsure of a day that was typed as a number', async () => {
    expect(await answers('deadline', [{ text: 5.13, meetingDate: '2017-05-11' }])).toEqual([
      expect.objectContaining({ text: '5.13', due: '2017-05-13', needsConfirm: true }),
    ]);
  });

  it.each(LANGUAGES)('gives its reason in %s', async (language) => {
    const [answer] = await answers('deadline', [{ text: '尽快' }], '--lang', language);
    const { reason } = answer as { reason: string };
    expect(reason).toMatch({ 'zh-CN': /到期日/u, 'zh-TW': /沒有到期日/u, en: /urgent/u }[language]);
  });
});

describe('explain owner --json', () => {
  it('answers each line with the fields of cli.md and no other', async () => {
    expect(
      await answers('owner', [
        { text: '市卫健委牵头，市公安局、市交通局配合' },
        { text: '市卫健委（张三）' },
        { text: '各有关单位' },
        { text: null },
      ]),
    ).toEqual([
      {
        text: '市卫健委牵头，市公安局、市交通局配合',
        lead: ['市卫健委'],
        co: ['市公安局', '市交通局'],
        persons: [],
        flags: [],
      },
      { text: '市卫健委（张三）', lead: ['市卫健委'], co: [], persons: ['张三'], flags: [] },
      { text: '各有关单位', lead: ['各有关单位'], co: [], persons: [], flags: ['collective', 'vague'] },
      { text: '', lead: [], co: [], persons: [], flags: ['missing'] },
    ]);
  });
});

describe('explain header --json', () => {
  it('answers each line with the fields of cli.md and no other', async () => {
    expect(
      await answers('header', [
        { header: '完成时限' },
        { header: '完成时间' },
        { header: '责任单位（责任人）' },
        { header: '天气' },
      ]),
    ).toEqual([
      { header: '完成时限', key: 'due', candidates: ['due'] },
      { header: '完成时间', key: 'actualDone', candidates: ['due', 'actualDone'] },
      { header: '责任单位（责任人）', key: 'leadUnit', candidates: ['leadUnit', 'person'] },
      { header: '天气', key: null, candidates: [] },
    ]);
  });
});

describe('explain for people', () => {
  const asked = {
    deadline: [
      { text: '2022年1月29日（延期至2022年2月28日）', meetingDate: '2022-01-28' },
      { text: '6月31日前', meetingDate: '2022-01-28' },
      { text: '2月7日—15日', meetingDate: '2022-01-28' },
      { text: '每周五前\u001b[31m', meetingDate: '2022-01-28' },
    ],
    owner: [{ text: '卫健、应急等部门' }, { text: '—' }],
    header: [{ header: '完成时间' }, { header: '责任单位及责任人' }, { header: '天气' }],
  };

  it('says days, reasons and what is not certain', async () => {
    const { out } = await explain(lines(asked.deadline), 'deadline');
    expect(out).toContain('“2022年1月29日（延期至2022年2月28日）” → 2022-02-28（确定日期）\n    依据：');
    expect(out).toContain('    原时限：2022-01-29\n');
    expect(out).toContain('    建议改为 2022-06-30\n    把握不足，请核对\n');
    expect(out).toContain('    开始：2022-02-07\n');
    expect(out).toContain('    下一次：2022-02-04\n');
  });

  it('says whose it is, and what column it is', async () => {
    const owner = (await explain(lines(asked.owner), 'owner')).out;
    expect(owner).toContain('“卫健、应急等部门” → 牵头：卫健、应急；配合：—；责任人：—\n    用的是简称\n');
    expect(owner).toContain('没有写明责任单位或责任人');
    const header = (await explain(lines(asked.header), 'header')).out;
    expect(header).toContain('“完成时间” → 办结时间\n    可能是：完成时限、办结时间；');
    expect(header).toContain('一列两用：责任单位、责任人');
    expect(header).toContain('“天气” → —\n    认不出这是哪一列\n');
  });

  it.each(LANGUAGES)('has all its words in %s, and no control character of the text', async (language) => {
    for (const [about, questions] of Object.entries(asked)) {
      const { code, out } = await explain(lines(questions), about, '--lang', language);
      expect(code).toBe(0);
      expect(out).not.toMatch(/\{\{|cli\.|owners\.|headers\.|deadlines\./u);
      expect(out).not.toContain('\u001b');
    }
  });
});

describe('lines of stdin', () => {
  it('may be none, empty, with a byte order mark, Windows line ends, or UTF-16 as PowerShell writes it', async () => {
    expect(await explain('', 'owner', '--json')).toEqual({ code: 0, out: '', err: '' });
    const text = '\ufeff{"text":"张三"}\r\n\r\n{"text":"李四"}';
    expect((await explain(text, 'owner', '--json')).out.trimEnd().split('\n')).toHaveLength(2);
    const utf16 = Uint8Array.from(Buffer.from(text, 'utf16le'));
    expect((await explain(utf16, 'owner', '--json')).out).toContain('李四');
  });

  it.each([
    ['deadline', '3月底前'],
    ['deadline', '{"text":"3月底前"'],
    ['deadline', '["3月底前"]'],
    ['deadline', '{"wording":"3月底前"}'],
    ['deadline', '{"text":true}'],
    ['deadline', '{"text":"3月底前","meetingDate":"2022-02-30"}'],
    ['deadline', '{"text":"3月底前","meetingDate":20220128}'],
    ['owner', 'null'],
    ['header', '{"text":"完成时限"}'],
  ])('that are not understood end it with 2, naming the line: explain %s < %s', async (about, line) => {
    const good = about === 'header' ? '{"header":"序号"}' : '{"text":"x"}';
    for (const language of LANGUAGES) {
      const run = await explain(`${good}\n${line}\n`, about, '--json', '--lang', language);
      expect({ code: run.code, out: run.out }).toEqual({ code: 2, out: '' });
      expect(run.err).toMatch(/^[^\n]*2[^\n]*\n$/u);
      expect(run.err).not.toContain('{{');
    }
  });

  it('reach the command in a process of its own', () => {
    const root = join(import.meta.dirname, '../../..');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/index.ts', 'explain', 'deadline', '--json'],
      { cwd: root, encoding: 'utf8', input: '{"text":"月底前","meetingDate":"2022-01-28"}\n' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ text: '月底前', due: '2022-01-31', kind: 'fuzzy' });
  });
});
