import { checking } from './en/checking.ts';
import { checks } from './en/checks.ts';
import { columns } from './en/columns.ts';
import { deadlines } from './en/deadlines.ts';
import { findings } from './en/findings.ts';
import { headers } from './en/headers.ts';
import { lights } from './en/lights.ts';
import { mapping } from './en/mapping.ts';
import { owners } from './en/owners.ts';
import { report } from './en/report.ts';
import { start } from './en/start.ts';
import { summarising } from './en/summarising.ts';
import { summary } from './en/summary.ts';
import { trouble } from './en/trouble.ts';

/** What the pane loads besides `pane`, its first words. A new area is one line here and in the other two languages. */
export const en = {
  ...checking,
  ...checks,
  ...columns,
  ...deadlines,
  ...findings,
  ...headers,
  ...lights,
  ...mapping,
  ...owners,
  ...report,
  ...start,
  ...summarising,
  ...summary,
  ...trouble,
};
