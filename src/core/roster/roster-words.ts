import { headerForms } from '../ledger/header-form.ts';
import { fold, foldTight } from '../wording/fold.ts';
import type { UnitKind } from './roster.ts';

/** What a column of a roster holds. `full` and `plain` both name the unit: 单位全称 before 单位. */
export type RosterColumn = 'full' | 'plain' | 'alias' | 'kind' | 'person' | 'email' | 'phone';

const BODY = '(?:单位|部门|机构|机关|科室|处室|委办局|局处)';
const ROLE = '(?:责任|承办|牵头|主办|成员|参与|被督办|被督查|督办|有关|下属|所属|直属)?';

const COLUMNS: readonly (readonly [RosterColumn, RegExp])[] = [
  [
    'alias',
    /简称|别名|别称|又名|又称|亦称|俗称|旧称|旧名|原名|曾用名|缩写|缩略|常用名|惯用名|(?:其他|其它|不同)(?:名称|写法|叫法|称呼)|同义|shortname|shortform|alias|abbrev|acronym|alsoknownas|^aka$|formername|othernames?/,
  ],
  [
    'full',
    new RegExp(
      `^${ROLE}${BODY}?(?:规范|标准|正式|统一)?(?:全称|全名|全衔)$|^${ROLE}${BODY}(?:规范|标准|正式)?名称$|^(?:规范|标准|正式|统一)(?:单位)?名称$|^(?:unit|department|agency|bureau|organi[sz]ation|office|division|team|official|full|formal)name$|^nameof(?:the)?(?:unit|department|agency|office)$`,
    ),
  ],
  ['email', /邮箱|电子邮件|电邮|电子信箱|^信箱$|e?mail/],
  ['phone', /电话|手机|联系方式|传真|phone|^tel|mobile|^fax|^ext/],
  [
    'kind',
    new RegExp(
      `^${BODY}?(?:类别|类型|类|性质|属性|分类|级别|层级|系统|序列)$|^(?:unit)?(?:type|category|kind|class|group)$`,
    ),
  ],
  ['person', /联系人|联络人|联络员|负责人|责任人|经办人|承办人|窗口|对接人|contact|liaison|^person|^head$/],
  [
    'plain',
    new RegExp(
      `^${ROLE}${BODY}$|^名称$|^(?:name|unit|units|department|agency|bureau|organi[sz]ation|office|division|team)$`,
    ),
  ],
];

/** What a header of a roster says its column is; `null` for anything else. */
export function rosterColumn(header: string): RosterColumn | null {
  const { whole, outside } = headerForms(header);
  // 单位全称（简称见备注） is the full name: what stands outside the brackets says so.
  for (const form of [outside, whole]) {
    if (form === '' || form.length > 30) continue;
    for (const [column, words] of COLUMNS) if (words.test(form)) return column;
  }
  return null;
}

/** Headers of lists that have units in them and are no list of units. */
const OTHER_LIST =
  /数量|单价|金额|预算|投资|经费|签到|签名|得分|分数|成绩|排名|名次|办结|总数|合计|应到|实到|任务|事项|时限|期限|完成|进度|quantity|price|amount|score|status|due|deadline|task/;

/** Headers of lists of persons: a unit stands there once a person, with nothing to tell it by. */
const PERSONS =
  /^(?:姓名|名字|职务|职称|职位|性别|工号|学号|firstname|lastname|surname|title|jobtitle|position)$/;

export const isOtherList = (header: string): boolean => OTHER_LIST.test(headerForms(header).whole);
export const isOfPersons = (header: string): boolean => PERSONS.test(headerForms(header).outside);

const BODIES = '(?:单位|部门|机构|机关|科室|处室|局处|成员)';
const ROSTER_NAME = new RegExp(
  [
    '名录|通讯录|通信录|通联|联络(?:员|人|表|簿|名册|方式)|联系(?:人|表|簿|名册|方式)',
    `${BODIES}(?:名单|名册|名称|一览|列表|清单|目录|信息|对照|简称|全称|别名|库)`,
    '^(?:责任|承办|牵头|成员|参与|督办)?(?:单位|部门|机关)表?$|^(?:责任|承办|成员)单位',
    '(?:简称|全称|别名|名称)(?:表|对照)|^(?:简称|别名)',
    'roster|director(?:y|ies)|contact|addressbook|phone(?:list|book)|aliases',
    '(?:unit|department|agency|bureau|office)s?(?:list|names?)$|^list(?:of)?(?:units|departments|agencies)|^(?:units|departments|agencies)$',
  ].join('|'),
);

/** Whether a sheet's name is one that lists of units have: 单位名录, 通讯录, 责任单位名单, Contacts. */
export const isRosterName = (sheet: string): boolean =>
  sheet.length <= 40 && ROSTER_NAME.test(foldTight(sheet));

const DISTRICT =
  /县|区(?!直)|属地|镇|乡|街道|街|村|旗|市州|地方|辖|公所|district|county|counties|town|region|local/;
const DEPARTMENT =
  /直|部门|委办局|机关|局|处|科|公司|国企|企业|事业|单位|院|园|department|bureau|agency|office|division/;

/** 区直部门 is a department, 镇街 and 各县（市、区）are districts; `null`: the word says neither. */
export function kindOf(text: string): UnitKind | null {
  const word = fold(text).replace(/\s+/g, '');
  if (word === '') return null;
  if (/[省市县区州]直|委办局|部门|department/.test(word)) return 'department';
  if (DISTRICT.test(word)) return 'district';
  return DEPARTMENT.test(word) ? 'department' : null;
}
