import type { AboutChecks } from './about-check.ts';

export const ABOUT_IDENTITY = {
  'number-missing': {
    finds:
      'An item has no number where the items around it have one. Where more than a quarter have none, numbers are not how this ledger tells its items apart. A number merged over several rows is the number of all of them.',
    why: 'Minutes and telephone calls refer to items by number.',
  },
  'number-twice': {
    finds:
      'A running number or a code stands twice. Running numbers may begin anew with a section or a meeting, or count from 1 again (1, 2, 3); codes (督办编号) may not.',
    why: 'Who speaks of the third item means which? Often a row was copied and only half changed.',
  },
  'number-gap': {
    finds:
      'Numbers are left out of a rising sequence. A ledger with more than five gaps is taken for an excerpt, and it is said once.',
    why: 'A deleted row leaves no other trace.',
  },
  'item-twice': {
    finds:
      'Two items of one meeting are worded alike; spaces, marks and a number in front do not count. Handed to three or more units in the same words it was split on purpose.',
    why: 'It is counted twice, chased twice, and closed once.',
  },
  'item-nearly-twice': {
    finds:
      'Two items of one meeting and one unit differ by a few words that say nothing of what is to be done (进一步, 切实, 组织好). Different figures, numerals or directions are different items (第1批, 第2批, 东侧, 西侧).',
    why: 'The same decision registered from two drafts of the minutes.',
  },
  'item-missing': {
    finds: 'A row has an owner, a deadline or a status, and no word of what is to be done.',
    why: 'Nobody can be asked for it. Mostly a leftover of a deleted or pasted row, and it is counted all the same.',
  },
  'meeting-missing': {
    finds: 'An unfinished item names no meeting where others do.',
    why: 'Nobody can tell where it was decided, nor look it up.',
  },
  'meeting-date-missing': {
    finds: 'An unfinished item has no meeting date where others have one.',
    why: 'Deadlines like 会后3个工作日内 count from nowhere, and dates without a year cannot be placed.',
  },
} satisfies AboutChecks;
