import { checks } from './en/checks.ts';
import { columns } from './en/columns.ts';
import { deadlines } from './en/deadlines.ts';
import { findings } from './en/findings.ts';
import { headers } from './en/headers.ts';
import { mapping } from './en/mapping.ts';
import { owners } from './en/owners.ts';
import { pane } from './en/pane.ts';
import { report } from './en/report.ts';
import { summary } from './en/summary.ts';
import { trouble } from './en/trouble.ts';

/** What the pane loads. A new area is one line here and in the other two languages. */
export const en = {
  ...checks,
  ...columns,
  ...deadlines,
  ...findings,
  ...headers,
  ...mapping,
  ...owners,
  ...pane,
  ...report,
  ...summary,
  ...trouble,
};
