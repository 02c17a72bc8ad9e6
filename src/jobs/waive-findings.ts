import type { Finding } from '../core/checks/finding.ts';
import { withWaivers } from '../core/settings/change-settings.ts';
import type { LedgerSettings } from '../core/settings/ledger-settings.ts';
import { waivedBy } from '../core/waivers/waived-by.ts';
import type { WaiverScope } from '../core/waivers/waiver.ts';
import { changeSettings } from './change-settings.ts';
import type { JobContext, JobResult } from './job.ts';

export interface Leave {
  readonly findings: readonly Finding[];
  /** Just these findings, all about their items, or all of their checks. */
  readonly scope: WaiverScope;
  /** In the clerk's words; may be empty. */
  readonly reason: string;
}

/** "Leave it": keeps in the workbook that these findings shall stand. Resolves to the settings as they are now. */
export function waiveFindings(context: JobContext, leave: Leave): Promise<JobResult<LedgerSettings>> {
  const said = { reason: leave.reason.trim(), on: context.today };
  const waivers = leave.findings.map((finding) => ({ ...waivedBy(finding, leave.scope), ...said }));
  return changeSettings(context, (settings) => withWaivers(settings, waivers));
}
