import type { FindingKey } from '../say-finding.ts';

export const checks: Readonly<Record<FindingKey, string>> = {
  'checks.owner-missing.message': '未明确责任单位和责任人。',
  'checks.owner-missing.suggestion': '请按会议纪要填写责任单位；纪要没有写明的，请报请明确后补填。',
  'checks.owner-collective.message': '责任单位“{{text}}”未具体到单位。',
  'checks.owner-collective.suggestion': '请明确牵头单位，或者按单位逐一分解。',
  'checks.due-missing.message': '未明确完成时限。',
  'checks.due-missing.suggestion': '请按会议要求补填时限；确属长期工作的，可填“长期坚持”。',
  'checks.due-inferred.message': '未明确完成时限，按默认时限推定为 {{day}}。',
  'checks.due-inferred.suggestion': '请核对是否妥当，并把时限补填到台账；确属长期工作的，可填“长期坚持”。',
  'checks.inferred': '{{message}}（时限为推定）',
  'checks.due-unreadable.message': '完成时限“{{text}}”看不出是哪一天。',
  'checks.due-unreadable.suggestion': '请改写为具体日期，如“2022-02-11”。',
  'checks.due-impossible.message': '完成时限“{{text}}”中的日期并不存在。',
  'checks.due-impossible.suggestion': '请核对会议纪要，是否应为 {{day}}。',
  'checks.due-before-meeting.message': '完成时限“{{text}}”早于会议日期 {{day}}。',
  'checks.due-before-meeting.suggestion': '请核对年份和月份是否填错。',
  'checks.overdue.message': '已超期 {{count}} 天，尚未办结。',
  'checks.overdue.suggestion': '请催办责任单位，了解原因和预计办结时间；实际已办结的，请更新办理状态。',
  'checks.due-soon.message': '还有 {{count}} 天到期，尚未办结。',
  'checks.due-today.message': '今天到期，尚未办结。',
  'checks.due-soon.suggestion': '请提醒责任单位按期办结。',
};
