import type { ReportKey } from '../../core/check-report/report-words.ts';

export const report: Readonly<Record<ReportKey, string>> = {
  'report.sheetName': '健檢報告',
  'report.title': '列管追蹤表健檢報告',
  'report.asOf': '截至{{day}}　資料來源：{{sheets}}',
  'report.overview': '共檢查列管案件{{items}}件，發現問題{{total}}處：{{parts}}。',
  'report.none': '共檢查列管案件{{items}}件，沒有需要處理的問題。',
  'report.part.error': '錯誤{{number}}處',
  'report.part.warning': '警告{{number}}處',
  'report.part.info': '提示{{number}}處',
  'report.severity.error': '錯誤',
  'report.severity.warning': '警告',
  'report.severity.info': '提示',
  'report.column.severity': '等級',
  'report.column.cell': '儲存格',
  'report.column.problem': '問題',
  'report.column.suggestion': '建議',
  'report.column.reason': '保留原因',
  'report.guide':
    '說明：依問題輕重排列；點選「儲存格」一欄，可移至追蹤表中的相應位置；本表為產生時的情況，追蹤表異動後請重新檢查。',
  'report.listCut': '問題較多，本表列出較重的{{number}}處（共{{total}}處），其餘請於追蹤表中重新檢查後檢視。',
  'report.ofSheet': '（整張表）',
  'report.place': '{{sheet}} {{cell}}',
  'report.tip': '移至追蹤表：{{sheet}} {{cell}}',
  'report.waived': '經確認予以保留的問題（{{total}}處，不計入上列數字）',
  'report.waivedOn': '{{reason}}（{{day}}確認）',
  'report.noReason': '未註明原因',
};
