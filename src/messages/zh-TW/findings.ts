import type { findings as zhCN } from '../zh-CN/findings.ts';

export const findings: Readonly<Record<keyof typeof zhCN, string>> = {
  'findings.severity': '依等級篩選',
  'findings.search': '尋找單位、人員或事項',
  'findings.search.hint': '尋找單位或事項',
  'findings.grouping': '分組方式',
  'findings.grouping.check': '依問題分組',
  'findings.grouping.row': '依事項分組',
  'findings.grouping.unit': '依單位分組',
  'findings.group.sheet': '工作表「{{sheet}}」',
  'findings.group.row': '第 {{row}} 列　{{item}}',
  'findings.group.item': '第 {{row}} 列　{{number}}　{{item}}',
  'findings.count': '{{count}} 處',
  'findings.narrowed': '顯示 {{count}} 處，共 {{all}} 處',
  'findings.none-shown': '沒有符合條件的，請換個詞或按「看全部」。',
};
