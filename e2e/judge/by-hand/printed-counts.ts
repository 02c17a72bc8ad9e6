import { UNSAID, type SettingsByHand } from './reading-by-hand.ts';
import { NOBODY } from './reading-formulas.ts';

type Figures = Readonly<Record<string, number | string>>;

const AS_COUNTED = [
  'total',
  'closed',
  'inProgress',
  'awaitingSignOff',
  'notStarted',
  'unknown',
  'ongoing',
  'suspended',
  'closed late',
  'new this week',
  'closed this week',
  'closed this week late',
  'overdue',
  'late units',
  'overdue 1 to 7 days',
  'overdue 8 to 30 days',
  'overdue longer',
  'due next week',
  'of several units',
  'of several leaders',
  'to be reported',
  'to be urged',
  'weeks known',
  'without owner',
  'without deadline',
  'without feedback',
];
const LISTED = [
  'total',
  'new this week',
  'closed this week',
  'overdue',
  'overdue 1 to 7 days',
  'overdue 8 to 30 days',
  'overdue longer',
  'due next week',
];
const TOLD = ['closed', 'ongoing', 'suspended', 'inProgress', 'awaitingSignOff', 'notStarted', 'unknown'];
const CHANGES = ['added', 'closed since', 'newly overdue', 'extended', 'reopened', 'gone', 'change of rate'];
const OF_A_UNIT = ['among', 'printed rank', 'total', 'closed', 'overdue', 'rate'];
const BLOCKS = 10;

/** What the sheet of a week has to show, from the figures that were counted of it. */
export function printedOf(counts: Figures, { nameLastThree }: SettingsByHand = UNSAID): Figures {
  const number = (name: string): number => Number(counts[name] ?? 0);
  const named = (names: readonly string[], behind: string): Figures =>
    Object.fromEntries(names.map((name) => [`${name}${behind}`, number(name)]));
  const open = number('inProgress') + number('awaitingSignOff') + number('notStarted') + number('unknown');
  const compared = counts.added !== undefined;
  const known = number('weeks known') > 1;
  const rate = counts.rate ?? 'none';
  return {
    ...named(AS_COUNTED, ''),
    ...named(LISTED, ', listed'),
    ...named(TOLD, ', told'),
    ...Object.fromEntries(Object.entries(counts).filter(([name]) => name.startsWith('share of '))),
    'open, told': open,
    'rate, told': rate === 'none' ? 'none' : Math.round(Number(rate) * 1000) / 10,
    // Told only beside what was late.
    'closed this week on time, told':
      number('closed this week late') > 0 ? number('closed this week on time') : 0,
    'before the break, told': Math.max(0, number('before the break')),
    ...(compared ? named(CHANGES, '') : {}),
    ...(known
      ? {
          rated: number('rated'),
          'total, of the last week shown': number('total'),
          'closed, of the last week shown': number('closed'),
          'rate, of the last week shown': rate,
        }
      : {}),
    ...Object.fromEntries(
      [1, 2, 3].map((weeks) => {
        const name = `overdue for ${String(weeks)} weeks`;
        return [name, compared ? number(name) : weeks === 1 ? number('overdue') : 0];
      }),
    ),
    ...units(counts),
    ...groups(counts),
    'silent units': sum(counts, /^unit .*: silent$/),
    'named as the last': nameLastThree ? sum(counts, /^unit .*: is one of the last$/) : 0,
  };
}

const sum = (counts: Figures, names: RegExp): number =>
  Object.entries(counts).reduce((all, [name, value]) => (names.test(name) ? all + Number(value) : all), 0);

const namesOf = (counts: Figures, kind: string): readonly string[] =>
  Object.keys(counts).flatMap((key) =>
    key.startsWith(`${kind} `) && key.endsWith(': total') ? [key.slice(0, -7)] : [],
  );

function units(counts: Figures): Figures {
  return Object.fromEntries(
    namesOf(counts, 'unit').flatMap((unit): readonly (readonly [string, number | string])[] => {
      const figure = (name: string): number | string => counts[`${unit}: ${name}`] ?? 'none';
      const rate = figure('rate');
      return [
        ...OF_A_UNIT.map((name) => [`${unit}: ${name}`, figure(name)] as const),
        [`${unit}: in time`, Number(figure('open')) - Number(figure('overdue'))],
        [`${unit}: blocks`, rate === 'none' ? 0 : blocks(Number(rate))],
      ];
    }),
  );
}

/** All only where all is closed, none only where nothing is. */
function blocks(rate: number): number {
  if (rate === 0 || rate === 1) return rate * BLOCKS;
  return Math.min(BLOCKS - 1, Math.max(1, Math.round(rate * BLOCKS)));
}

/** A line each, but one sentence for those whose items are all closed. */
function groups(counts: Figures): Figures {
  const all = ['meeting', 'category', 'leader'].flatMap((kind) => namesOf(counts, kind));
  const isDone = (name: string): boolean =>
    !name.endsWith(` ${NOBODY}`) && counts[`${name}: total`] === counts[`${name}: closed`];
  const shown = all.filter((name) => !isDone(name));
  return {
    'closed altogether': all
      .filter(isDone)
      .reduce((items, name) => items + Number(counts[`${name}: total`]), 0),
    ...Object.fromEntries(
      Object.entries(counts).filter(([key]) => shown.some((name) => key.startsWith(`${name}: `))),
    ),
  };
}
