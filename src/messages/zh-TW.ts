import { checking } from './zh-TW/checking.ts';
import { checks } from './zh-TW/checks.ts';
import { columns } from './zh-TW/columns.ts';
import { deadlines } from './zh-TW/deadlines.ts';
import { findings } from './zh-TW/findings.ts';
import { headers } from './zh-TW/headers.ts';
import { lights } from './zh-TW/lights.ts';
import { mapping } from './zh-TW/mapping.ts';
import { owners } from './zh-TW/owners.ts';
import { report } from './zh-TW/report.ts';
import { start } from './zh-TW/start.ts';
import { summarising } from './zh-TW/summarising.ts';
import { summary } from './zh-TW/summary.ts';
import { trouble } from './zh-TW/trouble.ts';

/** What the pane loads besides `pane`, its first words. A new area is one line here and in the other two languages. */
export const zhTW = {
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
