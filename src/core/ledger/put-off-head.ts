import type { PutOffHead } from '../deadlines/put-off-cell.ts';

/** How often, why, by whom, for how many days, on which day it was agreed to: none of them names a new day. */
const OTHER =
  /次数|次$|原因|理由|事由|依据|缘由|天数|时长|(?:审批|批准|批复|核准|核定|同意|申请|报批)(?:延期|展延|展期|调整|变更)?的?(?:时间|日期|日|人|文号)$|^(?:调整|变更|修正|修订|修改|更改)的?(?:时间|日期|日)$|(?:单位|人|部门)$|reason|times|count|days|number|^no$|approv(?:al|ed)(?:date|on|by)|extendedon|dateextended|requestdate|daterequested/;
const ASKED = /申请|拟|建议|request|propos|applied/;
const DAY =
  /时限|期限|期程|时间|日期|日$|节点|截止|[至到为后]$|due|date|deadline|target|completion|finish|(?:to|until|till)$/;
const CHANGED =
  /调整|变更|修正|修订|修改|更改|更正|重新|^新|^现|^最新|^目前|^当前|改期|revis|^new|amend|^current|^latest|^updated/;
const PUT_OFF = /延|展期|顺|推迟|推后|extend|extension|postpon|defer/;
const ASKS = /^是否|与否$|情况|情形/;

/** @param form the heading, as `headerForm` gives it. `null`: nothing under it is a new day */
export function putOffHead(form: string): PutOffHead | null {
  if (OTHER.test(form)) return null;
  if (ASKED.test(form)) return 'asked';
  if (ASKS.test(form) || !(DAY.test(form) || /^[新现]$/.test(form))) return 'told';
  if (CHANGED.test(form)) return 'changed';
  return PUT_OFF.test(form) ? 'later' : 'told';
}

/** Of several columns about putting off, the one that surest holds the day: 延期至 before 是否延期, 延期原因 last. */
export function putOffRank(form: string): number {
  switch (putOffHead(form)) {
    case 'changed':
    case 'later':
      return 3;
    case 'told':
      return 2;
    case 'asked':
      return 1;
    case null:
      return 0;
  }
}

/** The deadline that was set at first: 原时限, Original due date. */
export const namesFirstDeadline = (form: string): boolean =>
  /^(?:原|最初|初始|首次)|^(?:original|baseline|initial|first)/.test(form);

/** The deadline that counts now, beside the first one: 现时限, Current deadline. */
export const namesPresentDeadline = (form: string): boolean =>
  /^(?:现|新|最新|目前|当前)|^(?:current|new|latest|updated|actualdue)/.test(form);
