import type { DeadlineKey } from '../say-deadline.ts';

export const deadlines: Readonly<Record<DeadlineKey, string>> = {
  'deadlines.empty': '未填期限',
  'deadlines.date-cell': '儲存格中即為日期',
  'deadlines.date-text': '「{{text}}」是以文字書寫的日期',
  'deadlines.month-day-text': '「{{text}}」未寫年份，依會議日期（或交辦日期）推定',
  'deadlines.month-day-no-year': '「{{text}}」未寫年份，亦無會議日期可供推定',
  'deadlines.serial-text': '「{{text}}」是以文字存放的 Excel 日期序號',
  'deadlines.open-ended': '「{{text}}」屬長期性工作，沒有到期日',
  'deadlines.urgent-no-day': '「{{text}}」僅說明急迫，沒有到期日',
  'deadlines.impossible-date': '「{{text}}」這一天並不存在',
  'deadlines.error-value': '儲存格為錯誤值 {{text}}',
  'deadlines.not-understood': '「{{text}}」讀不出日期',
};
