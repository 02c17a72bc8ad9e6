import { describe, expect, it } from '@jest/globals';
import type { PlanValue, SheetPlan } from '../sheet-plan/sheet-plan.ts';
import type { MessageParams } from '../words.ts';
import { AS_OF, day, type Given, itemOf, ledgerOf, WEEK } from './items-for-tests.ts';
import { planSummarySheet } from './plan-summary-sheet.ts';
import { weekOf } from '../calendar/week.ts';
import { summarise, type SummaryOptions } from './summarise.ts';
import { DEFAULT_SUMMARY_SETTINGS, type SummarySettings } from './summary-settings.ts';
import type { SummaryKey } from './summary-words.ts';

/** Words that show their key and what they were given. */
const words = (key: SummaryKey, params?: MessageParams): string =>
  params === undefined ? key : `${key}(${Object.values(params).join(';')})`;

function planOf(...given: Given[]): SheetPlan {
  const items = given.map((one, place) => itemOf(one, place + 4));
  return planSummarySheet(summarise([ledgerOf(items)], WEEK, AS_OF), ['台账'], words, 'zh-CN');
}

/** The cells of a plan by row and column, as `row,column`. */
function cellsOf(plan: SheetPlan): Map<string, PlanValue> {
  const cells = new Map<string, PlanValue>();
  for (const { at, values } of plan.blocks) {
    values.forEach((row, down) => {
      row.forEach((value, across) => cells.set(`${at.row + down},${at.column + across}`, value));
    });
  }
  return cells;
}
const texts = (plan: SheetPlan): string[] =>
  [...cellsOf(plan).values()].filter((value) => typeof value === 'string');

describe('the summary as a sheet', () => {
  it('never writes over a cell it has written', () => {
    const plan = planOf(
      { due: day('2022-02-01') },
      { status: 'closed', completedOn: AS_OF },
      { leadUnit: '' },
    );
    const count = plan.blocks.reduce((sum, { values }) => sum + values.flat().length, 0);
    expect(cellsOf(plan).size).toBe(count);
  });

  it('says in words that there is nothing, instead of counting to zero', () => {
    const plan = planOf({ status: 'closed', completedOn: day('2022-01-20'), assignedOn: day('2022-01-10') });
    expect(texts(plan)).toEqual(
      expect.arrayContaining([
        'summary.none.overdue',
        'summary.none.next',
        'summary.none.new',
        'summary.none.closed',
      ]),
    );
    expect(texts(plan).filter((text) => /part\.\w+\(0\)|overview\.\w+\(0/.test(text))).toEqual([]);
  });

  it('leads from each state that has items to exactly these items in the annex', () => {
    const plan = planOf(
      { status: 'closed' },
      { status: 'inProgress' },
      { status: 'closed' },
      { status: 'ongoing' },
    );
    const cells = cellsOf(plan);
    const inside = plan.links.filter(({ sheet, at }) => sheet === null && at.column === 2);
    const counts = inside.map(({ at, target }) => [
      cells.get(`${at.row},${at.column}`),
      target.bottom - target.top + 1,
    ]);
    // closed, in progress, ongoing, all; then the one unit's items in a single cell of the index
    expect(counts.slice(0, 4)).toEqual([[2, 2], [1, 1], [1, 1], [4, 4]]); // prettier-ignore
    const closed = inside[0]?.target;
    expect(closed && cells.get(`${closed.top},7`)).toBe('summary.place(台账;5)');
    expect(closed && cells.get(`${closed.bottom},7`)).toBe('summary.place(台账;7)');
  });

  it('links every overdue item to its row in the ledger', () => {
    const plan = planOf({ due: day('2022-02-01') }, {});
    const link = plan.links.find(({ sheet }) => sheet === '台账');
    expect(link?.target).toEqual({ top: 4, left: 0, bottom: 4, right: 0 });
    // On the short number cell: LibreOffice does not wrap the text of a linked one.
    expect(plan.links.filter(({ sheet }) => sheet === '台账').map(({ at }) => at.column)).not.toContain(1);
  });

  it('passes ledger text on as text, whatever it begins with', () => {
    const plan = planOf({ item: '=HYPERLINK("http://x")', progress: '@SUM(A1)', due: day('2022-02-01') });
    expect(texts(plan)).toContain('=HYPERLINK("http://x")');
    expect(texts(plan)).toContain('@SUM(A1)');
  });

  it('cuts a text of 32,767 characters without splitting a character in two', () => {
    const plan = planOf({ item: `${'事'.repeat(298)}😀${'项'.repeat(40_000)}`, due: day('2022-02-01') });
    const cut = texts(plan).find((text) => text.startsWith('事事'));
    expect(cut).toBe(`${'事'.repeat(298)}…`);
  });

  it('keeps the open items and this week’s closed ones in the annex of a huge ledger, and says so', () => {
    const closed = Array.from({ length: 4000 }, (): Given => ({ status: 'closed' }));
    const thisWeek: Given = { status: 'closed', completedOn: AS_OF, item: '本周办结' };
    const plan = planOf(...closed, { status: 'inProgress' }, thisWeek);
    const annex = texts(plan).slice(texts(plan).indexOf('summary.heading.annex'));
    expect(annex).toContain('summary.annexCut(3000;4002)');
    expect(annex).toContain('summary.place(台账;4005)');
    expect(annex).toContain('本周办结');
  });

  it('keeps this week’s closed items even where the open ones alone are too many', () => {
    const open = Array.from({ length: 3500 }, (): Given => ({ status: 'inProgress' }));
    const plan = planOf(...open, { status: 'closed', completedOn: AS_OF, item: '本周办结' });
    const annex = texts(plan).slice(texts(plan).indexOf('summary.heading.annex'));
    expect(annex).toContain('summary.annexCut(3000;3501)');
    expect(annex.filter((text) => text === '本周办结')).toHaveLength(1);
  });

  it('is tall enough for wrapped text: a row of two lines is higher than a row of one', () => {
    const plan = planOf(
      { item: '短', due: day('2022-02-01') },
      { item: '长'.repeat(80), due: day('2022-02-02') },
    );
    const heightOf = (text: string): number => {
      const row = [...cellsOf(plan)].find(([, value]) => value === text)?.[0].split(',')[0];
      return plan.rowHeights.find((height) => String(height.row) === row)?.points ?? 0;
    };
    expect(heightOf('长'.repeat(80))).toBeGreaterThan(heightOf('短') * 1.5);
  });

  it('is a sheet without a chart when there is only one unit to show', () => {
    expect(planOf({}).charts).toEqual([]);
    expect(planOf({}, { leadUnit: '市住建局' }).charts).toHaveLength(1);
  });

  const textsOf = (given: readonly Given[], options: SummaryOptions, asOf = AS_OF) => {
    const items = given.map((one, place) => itemOf(one, place + 4));
    const summary = summarise([ledgerOf(items)], weekOf(asOf), asOf, options);
    return texts(planSummarySheet(summary, ['台账'], words, 'zh-CN'));
  };
  const habits = (more: Partial<SummarySettings>): SummaryOptions => ({
    settings: { ...DEFAULT_SUMMARY_SETTINGS, ...more },
  });

  it('prints by which rule units are counted', () => {
    const both = ['市住建局', '市教育局'];
    const joint: Given = { leadUnits: both, countedUnits: both };
    const supported: Given = { supportingUnits: ['市住建局'] };
    const rule = (given: readonly Given[], countSupporting: boolean) =>
      textsOf(given, habits({ countSupporting }))
        .find((text) => text.startsWith('summary.rules('))
        ?.replace(/summary\.rulesClick$/, '');
    expect(rule([supported], false)).toBe('summary.rules(summary.rulesLead)');
    expect(rule([joint, {}], false)).toBe('summary.rules(summary.rulesJoint(1))');
    expect(rule([{}], true)).toBe('summary.rules(summary.rulesSupporting)');
    expect(rule([joint, supported, {}], true)).toBe('summary.rules(summary.rulesShared(2))');
  });

  it('blames the lead alone for what is overdue, also where supporting units count', () => {
    const late: Given = { due: day('2022-02-01'), supportingUnits: ['市住建局'] };
    expect(textsOf([late], habits({ countSupporting: true })).join()).toContain(
      'summary.overview.overdue(1;summary.units(市卫健委))',
    );
  });

  it("prints the office's own thresholds of escalation", () => {
    const escalation = { reportAfterDays: 15, reportAfterUrges: 3 };
    expect(textsOf([{ due: day('2022-02-01') }], habits({ escalation }))).toContain('summary.stepRule(15;3)');
  });

  it('names the last three of a ranking in a sentence only when the leader has agreed', () => {
    const units: Given[] = ['甲局', '乙局', '丙局', '丁局'].flatMap((leadUnit, place) =>
      Array.from(
        { length: 4 },
        (_, at) => ({ leadUnit, status: at < 4 - place ? 'closed' : 'inProgress' }) as const,
      ),
    );
    const agreed = textsOf(units, habits({ nameLastThree: true }));
    expect(agreed).toContain(
      'summary.last.all(summary.units(乙局、丙局、丁局))'.replaceAll('、', 'summary.comma'),
    );
    expect(agreed).not.toContain('summary.lastUnnamed');
    const before = textsOf(units, habits({ nameLastThree: false }));
    expect(before).toContain('summary.lastUnnamed');
    expect(before.filter((text) => text.startsWith('summary.last.'))).toEqual([]);
    // Nothing to say where nobody is ranked.
    expect(textsOf([{}], habits({}))).not.toContain('summary.lastUnnamed');
  });

  it('says what falls due in the coming break, or that nothing does, and is silent without one', () => {
    const asOf = day('2022-01-24');
    const said = (...given: Given[]) =>
      textsOf(given, {}, asOf).filter(
        (text) => /break/i.test(text) && !text.startsWith('summary.overview.total'),
      );
    const name = 'summary.break(summary.festival.springFestival)';
    const days = `${name};summary.day(summary.months;31);summary.day(2;6);7`;
    expect(said({ due: day('2022-02-06') }).at(-1)).toBe(`summary.breakDue(${days};1)`);
    expect(said({})).toEqual([`summary.none.break(${days})`]);
    expect(textsOf([{ due: day('2022-02-20') }], {}).filter((text) => /break/i.test(text))).toEqual([]);
  });

  it('stands for an empty ledger too', () => {
    expect(texts(planOf())).toContain('summary.overview.empty(summary.day(2;11))');
  });
});
