import './patience.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { CheckSettings } from '../src/core/checks/check-settings.ts';
import { changeSettings } from '../src/jobs/change-settings.ts';
import { checkLedgers, type CheckOutcome } from '../src/jobs/check-ledgers.ts';
import type { JobContext, JobResult } from '../src/jobs/job.ts';
import { unwaiveFindings } from '../src/jobs/unwaive-findings.ts';
import { waiveFindings } from '../src/jobs/waive-findings.ts';
import { differences } from './differences.ts';
import { closeDoors, DOORS, openDoor, type DoorName } from './doors.ts';
import { comparable } from './jobs.ts';
import { workbookFacts } from './sheet-facts.ts';
import { governmentWorkbook } from './workbooks.ts';

afterEach(closeDoors);

const { asOf, bytes } = governmentWorkbook('g01.xlsx');

const contextOf = ({ port }: ReturnType<typeof openDoor>): JobContext => ({ port, today: asOf });

async function check(context: JobContext): Promise<CheckOutcome> {
  return done(await checkLedgers(context, { scope: { kind: 'all' } }));
}

function done<T>(result: JobResult<T>): T {
  if (result.kind === 'trouble') throw new Error(result.trouble.kind);
  return result.value;
}

/** Mailed: saved behind one door, opened behind the other. */
const OTHER_END = {
  file: 'excel 1.14',
  'excel 1.9': 'file',
  'excel 1.14': 'file',
} as const satisfies Record<DoorName, DoorName>;

const CHECKS: CheckSettings = {
  choices: new Map([['due-soon', { on: false }]]),
  thresholds: { dueSoonIn: 'workdays', staleFeedbackDays: 14, staleOngoingDays: 60 },
};

describe.each(DOORS)('through the %s door', (name) => {
  it('what was left as it is, and which checks are wanted, arrive at the other end', async () => {
    const here = openDoor(name, bytes());
    const cells = workbookFacts(here.model);
    const before = await check(contextOf(here));
    const [first, second] = before.findings;
    if (first === undefined || second === undefined) throw new Error('g01 has findings');
    done(
      await waiveFindings(contextOf(here), {
        findings: [first, second],
        scope: 'cell',
        reason: ' 已报市长同意 <延后>&"暂缓" ',
      }),
    );
    done(await changeSettings(contextOf(here), (settings) => ({ ...settings, checks: CHECKS })));
    const left = await check(contextOf(here));
    expect(left.waived.map(({ finding }) => finding.cell)).toEqual([first.cell, second.cell]);
    expect(left.counts[first.severity]).toBeLessThan(before.counts[first.severity]);
    expect(differences(cells, workbookFacts(here.model))).toEqual([]);

    const there = openDoor(OTHER_END[name], here.model.save());
    const arrived = await check(contextOf(there));
    expect(arrived.waived.map(({ waiver }) => [waiver.reason, waiver.on])).toEqual([
      ['已报市长同意 <延后>&"暂缓"', asOf],
      ['已报市长同意 <延后>&"暂缓"', asOf],
    ]);
    expect(arrived.settings.settings.checks).toEqual(CHECKS);
    const said = ({ findings, waived, counts }: CheckOutcome) =>
      comparable({ kind: 'done', value: { findings, waived, counts } });
    expect(differences(said(left), said(arrived))).toEqual([]);
  });

  it('taken back, the findings stand again', async () => {
    const door = openDoor(name, bytes());
    const before = await check(contextOf(door));
    const [first] = before.findings;
    if (first === undefined) throw new Error('g01 has findings');
    done(await waiveFindings(contextOf(door), { findings: [first], scope: 'check', reason: '' }));
    const { waived, findings } = await check(contextOf(door));
    expect(new Set(waived.map(({ finding }) => finding.check))).toEqual(new Set([first.check]));
    expect(findings.length + waived.length).toBe(before.findings.length);
    done(
      await unwaiveFindings(
        contextOf(door),
        waived.map(({ waiver }) => waiver),
      ),
    );
    expect((await check(contextOf(door))).findings).toHaveLength(before.findings.length);
  });
});
