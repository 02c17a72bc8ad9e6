import { checking } from './zh-CN/checking.ts';
import { checks } from './zh-CN/checks.ts';
import { columns } from './zh-CN/columns.ts';
import { deadlines } from './zh-CN/deadlines.ts';
import { findings } from './zh-CN/findings.ts';
import { headers } from './zh-CN/headers.ts';
import { lights } from './zh-CN/lights.ts';
import { mapping } from './zh-CN/mapping.ts';
import { owners } from './zh-CN/owners.ts';
import { report } from './zh-CN/report.ts';
import { start } from './zh-CN/start.ts';
import { summarising } from './zh-CN/summarising.ts';
import { summary } from './zh-CN/summary.ts';
import { trouble } from './zh-CN/trouble.ts';

/** What the pane loads besides `pane`, its first words. A new area is one line here and in the other two languages. */
export const zhCN = {
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
