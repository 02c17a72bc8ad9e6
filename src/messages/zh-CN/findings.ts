/** The list of findings in the pane, and what can be done about them. */
export const findings = {
  'findings.severity': '按级别筛选',
  'findings.search': '查找单位、人员或事项',
  'findings.search.hint': '查找单位或事项',
  'findings.grouping': '分组方式',
  'findings.grouping.check': '按问题分组',
  'findings.grouping.row': '按事项分组',
  'findings.grouping.unit': '按单位分组',
  'findings.group.sheet': '工作表“{{sheet}}”',
  'findings.group.row': '第 {{row}} 行　{{item}}',
  'findings.group.item': '第 {{row}} 行　{{number}}　{{item}}',
  'findings.count': '{{count}} 处',
  'findings.narrowed': '显示 {{count}} 处，共 {{all}} 处',
  'findings.none-shown': '没有符合条件的，请换个词或者点“看全部”。',
} as const;
