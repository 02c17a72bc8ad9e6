import type { CheckFamily } from '../../src/core/checks/finding.ts';

/** What the page tells of a family of checks. */
export interface AboutFamily {
  readonly chinese: string;
  readonly english: string;
  readonly about: string;
}

export const FAMILIES: Readonly<Record<CheckFamily, AboutFamily>> = {
  owner: {
    chinese: '责任单位',
    english: 'Owner',
    about:
      'Who answers for an item. These look at the cells of the lead unit (牵头单位, 责任单位), the supporting units (配合单位) and the person (责任人). Closed and suspended items are left in peace, but for telephone numbers, which travel with closed rows too.',
  },
  deadline: {
    chinese: '完成时限',
    english: 'Deadline',
    about:
      'By when, whether that can be read, and how near it is. How a deadline is written is asked about once at most: the first of these checks that applies speaks, so nobody is told three things of one cell. All of them look at open items only: closed, suspended and ongoing ones have nothing to be late for.',
  },
  status: {
    chinese: '办理状态',
    english: 'Status and completion',
    about:
      'How far an item is said to be (办理状态), when it was completed (办结时间), and whether that agrees with the progress text, the percentage and the evidence.',
  },
  progress: {
    chinese: '进展情况',
    english: 'Progress',
    about: 'Whether anything has been heard of an item (进展情况), and how long ago.',
  },
  identity: {
    chinese: '编号与事项',
    english: 'Identity',
    about:
      'Whether each row is one item, named once: numbers (序号, 督办编号), the wording of the item (督办事项), and the meeting that decided it.',
  },
  shape: {
    chinese: '表格本身',
    english: 'Shape of the sheet',
    about:
      'What is wrong with the sheet rather than with the work: broken formulas, stray spaces, rows out of reach of the total.',
  },
};
