import type { ReportKey } from '../../core/check-report/report-words.ts';

/** The check report; its title is what `own-summary.ts` knows it by. */
export const report: Readonly<Record<ReportKey, string>> = {
  'report.sheetName': '体检报告',
  'report.title': '督办台账体检报告',
  'report.asOf': '截至{{day}}　数据来源：{{sheets}}',
  'report.overview': '共检查督办事项{{items}}项，发现问题{{total}}处：{{parts}}。',
  'report.none': '共检查督办事项{{items}}项，没有需要处理的问题。',
  'report.part.error': '错误{{number}}处',
  'report.part.warning': '警告{{number}}处',
  'report.part.info': '提示{{number}}处',
  'report.severity.error': '错误',
  'report.severity.warning': '警告',
  'report.severity.info': '提示',
  'report.column.severity': '级别',
  'report.column.cell': '单元格',
  'report.column.problem': '问题',
  'report.column.suggestion': '建议',
  'report.column.reason': '保留原因',
  'report.guide':
    '说明：按问题轻重排列；点击“单元格”一栏，可转到台账中的相应位置；本表为生成时的情况，台账改动后请重新检查。',
  'report.listCut': '问题较多，本表列出较重的{{number}}处（共{{total}}处），其余请在台账中重新检查后查看。',
  'report.ofSheet': '（整张表）',
  'report.place': '{{sheet}} {{cell}}',
  'report.tip': '转到台账：{{sheet}} {{cell}}',
  'report.waived': '经确认予以保留的问题（{{total}}处，不计入上列数字）',
  'report.waivedOn': '{{reason}}（{{day}}确认）',
  'report.noReason': '未写明原因',
};
