import type { WithPlurals } from '../say.ts';
import type { checking as zhCN } from '../zh-CN/checking.ts';

export const checking: WithPlurals<keyof typeof zhCN> = {
  'checking.title': '檢查設定',
  'checking.hint': '變更隨活頁簿儲存，重新檢查後生效。',
  'checking.due-soon-in': '即將到期天數如何計算',
  'checking.due-soon-in.days': '按日曆日',
  'checking.due-soon-in.workdays': '按工作日（含調整上班日）',
  'checking.stale-feedback': '未結案事項，超過幾天沒有回報就提示',
  'checking.stale-ongoing': '持續辦理事項，超過幾天沒有進度就提示',
  'checking.days.invalid': '請填 1 到 366 之間的整數。',
  'checking.family.owner': '主辦單位和承辦人',
  'checking.family.deadline': '完成期限',
  'checking.family.status': '辦理狀態',
  'checking.family.progress': '進度和回報',
  'checking.family.identity': '編號和事項',
  'checking.family.shape': '表格',
  'checking.family.on': '啟用 {{on}}/{{all}}',
  'checking.severity': '「{{name}}」的等級',
  'checking.reset': '恢復標準設定',
  'checking.office': '本單位統一的檢查設定',
  'checking.office.hint': '檢查設定可以存成一個小檔案，寄給同仁匯入，大家標準一致。檔案裡沒有追蹤表內容。',
  'checking.export': '匯出設定',
  'checking.import': '匯入設定…',
  'checking.fault.no-json':
    '沒有匯入：檔案內容不完整或已損壞，無法讀取。請對方重新匯出一份。現有設定沒有變更。',
  'checking.fault.other-file':
    '沒有匯入：這不是檢查設定檔。請選擇用「匯出設定」存下的檔案。現有設定沒有變更。',
  'checking.fault.later-version':
    '沒有匯入：檔案由較新版本的增益集匯出，這個版本無法解讀。請更新增益集後再試。現有設定沒有變更。',
  'checking.fault.invalid-value':
    '沒有匯入：檔案裡有不合規定的內容，例如天數超出範圍，可能被人改過。請對方重新匯出一份。現有設定沒有變更。',
  'checking.fault.unreadable':
    '沒有匯入：檔案無法開啟，可能已被移走，或正由其他程式使用。請重新選擇。現有設定沒有變更。',
  'checking.mark': '、',
  'checking.preview': '檔案裡的檢查設定，採用後取代現有的：',
  'checking.preview.due-soon-days': '即將到期：距期限 {{count}} 天以內',
  'checking.preview.due-soon-workdays': '即將到期：距期限 {{count}} 個工作日以內',
  'checking.preview.stale-feedback': '未結案事項超過 {{count}} 天沒有回報就提示',
  'checking.preview.stale-ongoing': '持續辦理事項超過 {{count}} 天沒有進度就提示',
  'checking.preview.off': '不檢查：{{names}}',
  'checking.preview.on': '另外檢查：{{names}}',
  'checking.preview.severity': '等級定為「{{severity}}」：{{names}}',
  'checking.preview.standard': '各項檢查按標準設定',
  'checking.preview.take': '採用',
  'checking.done.defaults': '已採用檔案裡的檢查設定，隨活頁簿儲存。',
  'checking.stale': '檢查設定已儲存。下面的結果還是按原來的設定檢查的。',
  'checking.stale.day': '日期已經變了，下面的結果是按 {{day}} 檢查的。',
};
