import type { FindingKey } from '../say-finding.ts';

export const checks: Readonly<Record<FindingKey, string>> = {
  'checks.owner-missing.message': '未敘明主辦單位及承辦人。',
  'checks.owner-missing.suggestion': '請依會議紀錄填列主辦單位；紀錄未敘明者，請陳請核定後補填。',
  'checks.owner-collective.message': '主辦單位「{{text}}」未指明是哪一個單位。',
  'checks.owner-collective.suggestion': '請指定主辦單位，或逐一列出各單位。',
  'checks.due-missing.message': '未敘明辦理期限。',
  'checks.due-missing.suggestion': '請依會議決議補填期限；確屬長期性工作者，可填「持續辦理」。',
  'checks.due-inferred.message': '未填辦理期限，依預設期限推定為 {{day}}。',
  'checks.due-inferred.suggestion':
    '請核對是否妥當，並將期限補填至台帳；確屬長期性工作者，可填「持續辦理」。',
  'checks.inferred': '{{message}}（期限為推定）',
  'checks.due-unreadable.message': '辦理期限「{{text}}」看不出是哪一天。',
  'checks.due-unreadable.suggestion': '請改寫為具體日期，如「111.2.11」或「2022-02-11」。',
  'checks.due-impossible.message': '辦理期限「{{text}}」中的日期並不存在。',
  'checks.due-impossible.suggestion': '請核對會議紀錄，是否應為 {{day}}。',
  'checks.due-before-meeting.message': '辦理期限「{{text}}」早於會議日期 {{day}}。',
  'checks.due-before-meeting.suggestion': '請核對年份與月份是否填寫有誤。',
  'checks.overdue.message': '已逾期 {{count}} 天，尚未結案。',
  'checks.overdue.suggestion': '請向主辦單位稽催，瞭解落後原因與預定完成日期；實際已結案者，請更新列管狀態。',
  'checks.due-soon.message': '還有 {{count}} 天到期，尚未結案。',
  'checks.due-today.message': '今天到期，尚未結案。',
  'checks.due-soon.suggestion': '請提醒主辦單位如期辦結。',
};
