import type { WithPlurals } from '../say.ts';
import type { findings as zhCN } from '../zh-CN/findings.ts';

export const findings: WithPlurals<keyof typeof zhCN> = {
  'findings.severity': 'Filter by severity',
  'findings.search': 'Find an owner, a person or an item',
  'findings.search.hint': 'Find owner or item',
  'findings.grouping': 'Group by',
  'findings.grouping.check': 'By problem',
  'findings.grouping.row': 'By item',
  'findings.grouping.unit': 'By owner',
  'findings.group.sheet': 'Sheet “{{sheet}}”',
  'findings.group.row': 'Row {{row}}  {{item}}',
  'findings.group.item': 'Row {{row}}  {{number}}  {{item}}',
  'findings.count': '{{count}}',
  'findings.narrowed': 'Showing {{count}} of {{all}}',
  'findings.none-shown': 'Nothing matches. Try another word, or choose “Show all”.',
};
