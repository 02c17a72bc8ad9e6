import type { DeadlineKey } from '../say-deadline.ts';

/** Why a deadline was read as it was. */
export const deadlines: Readonly<Record<DeadlineKey, string>> = {
  'deadlines.empty': '没有填写时限',
  'deadlines.date-cell': '单元格中就是日期',
  'deadlines.date-text': '“{{text}}”是以文字写的日期',
  'deadlines.month-day-text': '“{{text}}”没有写年份，按会议日期（或交办日期）推定',
  'deadlines.month-day-no-year': '“{{text}}”没有写年份，又没有会议日期可供推定',
  'deadlines.serial-text': '“{{text}}”是以文字存放的 Excel 日期序号',
  'deadlines.open-ended': '“{{text}}”属长期工作，没有到期日',
  'deadlines.urgent-no-day': '“{{text}}”只说明紧急，没有到期日',
  'deadlines.impossible-date': '“{{text}}”这一天并不存在',
  'deadlines.error-value': '单元格是错误值 {{text}}',
  'deadlines.not-understood': '“{{text}}”读不出日期',
};
