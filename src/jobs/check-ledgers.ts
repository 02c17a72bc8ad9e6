import type { DayNumber } from '../core/calendar/day-number.ts';
import { kindOf } from '../core/checks/finding-kind.ts';
import type { Finding, Severity } from '../core/checks/finding.ts';
import { inspectInTurns } from '../core/checks/inspect.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { MappingNotice } from '../core/ledger/mapping-notice.ts';
import type { OfficeDefaults } from '../core/settings/office-defaults.ts';
import type { SettingsReading } from '../core/settings/ledger-settings.ts';
import type { SummaryReading } from '../core/summary/annex/last-summary.ts';
import { unknownStatuses, type UnknownStatus } from '../core/status/unknown-statuses.ts';
import { applyWaivers, type WaivedFinding } from '../core/waivers/apply-waivers.ts';
import type { NameProposal } from '../core/unit-names/cluster-unit-names.ts';
import { proposeNames } from '../core/unit-names/propose-names.ts';
import type { JobContext, JobResult } from './job.ts';
import { matchLastSummary } from './match-last-summary.ts';
import { findAndRead, type ReadOptions } from './read-ledgers.ts';
import { breathe, inTurns, runJob } from './run-job.ts';

export interface CheckOutcome {
  readonly asOf: DayNumber;
  readonly ledgers: readonly Ledger[];
  /** Sheet by sheet, row by row; without those that were left as they are. */
  readonly findings: readonly Finding[];
  /** Those that were, each with the waiver that says so; not in `counts`. */
  readonly waived: readonly WaivedFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly figures: CheckFigures;
  readonly settings: SettingsReading;
  /** What last week's summary turned out to be, which the progress was compared with; `null`: there is none. */
  readonly lastSummary: SummaryReading | null;
  /** How the kept column mappings were used. */
  readonly notices: readonly MappingNotice[];
  readonly unknownStatuses: readonly UnknownStatus[];
  /** Lead units whose names are likely those of one unit: to be asked about. */
  readonly nameProposals: readonly NameProposal[];
}

export interface CheckFigures {
  readonly items: number;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Findings that something is wrong, but for those two. */
  readonly problems: number;
  /** Findings that are worth showing, and no mistake. */
  readonly notes: number;
  readonly closed: number;
}

export interface CheckOptions extends ReadOptions {
  /** An office's defaults to check by, this once, in place of what the workbook keeps. */
  readonly defaults?: OfficeDefaults;
}

/** Reads the ledgers and says what is wrong with owners and due dates. Writes nothing. */
export function checkLedgers(context: JobContext, options: CheckOptions): Promise<JobResult<CheckOutcome>> {
  return runJob(context, async () => {
    const { ledgers, settings, notices, roster, unitNames, lastSummary } = await findAndRead(
      context,
      { ...options, summaryBefore: { kind: 'with', day: context.today }, references: true },
      0.8,
    );
    const previous = await matchLastSummary(context, ledgers, lastSummary);
    const { dueSoonDays, checks } = options.defaults ?? settings.settings;
    const { unitsApart: apart } = settings.settings;
    const nameProposals = proposeNames(
      ledgers.flatMap(({ items }) => items),
      { roster, apart },
    );
    await breathe(context);
    const units = { roster, counted: unitNames, apart, proposals: nameProposals };
    const findings: Finding[] = [];
    for (const [index, ledger] of ledgers.entries()) {
      const found = await inTurns(
        context,
        inspectInTurns(ledger, {
          asOf: context.today,
          dueSoonDays,
          settings: checks,
          units,
          ...(previous === null ? {} : { previous }),
        }),
      );
      for (const finding of found) findings.push(finding);
      context.progress?.({ step: 'checking', done: 0.8 + (0.2 * (index + 1)) / ledgers.length });
      await breathe(context);
    }
    await breathe(context);
    const standing = applyWaivers(findings, settings.settings.waivers, () =>
      ledgers.flatMap(({ items }) => items),
    );
    await breathe(context);
    return {
      asOf: context.today,
      ledgers,
      ...standing,
      counts: countBySeverity(standing.findings),
      figures: figuresOf(ledgers, standing.findings),
      settings,
      lastSummary,
      notices,
      unknownStatuses: unknownStatuses(ledgers.flatMap(({ items }) => items)),
      nameProposals,
    };
  });
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function figuresOf(ledgers: readonly Ledger[], findings: readonly Finding[]): CheckFigures {
  const figures = { items: 0, overdue: 0, dueSoon: 0, problems: 0, notes: 0, closed: 0 };
  for (const ledger of ledgers) {
    figures.items += ledger.items.length;
    for (const item of ledger.items) if (item.group === 'closed') figures.closed += 1;
  }
  for (const finding of findings) {
    const kind = kindOf(finding);
    figures[kind === 'due-soon' ? 'dueSoon' : kind] += 1;
  }
  return figures;
}
