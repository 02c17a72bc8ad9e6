import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { AskedWeek } from '../core/calendar/asked-week.ts';
import { addDays } from '../core/calendar/civil-day.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { ExistingSummary } from '../jobs/summarise-ledgers.ts';
import type { SummaryLayout } from '../core/summary/sheet/head-section.ts';
import type { Language } from '../core/words.ts';
import type { WorkbookPort } from '../core/workbook-port.ts';
import type { RibbonLine } from '../add-in/ribbon-line.ts';
import type { Say } from '../messages/say.ts';
import { EmptyState, type EmptyKind } from './empty-state.tsx';
import type { FindingKind } from '../core/checks/finding-kind.ts';
import { FirstRunHint } from './first-run-hint.tsx';
import { JobBar } from './job-bar.tsx';
import { JobMessages } from './job-messages.tsx';
import { LedgerCounts } from './ledger-counts.tsx';
import type { Memory } from './memory.ts';
import { PaneFooter } from './pane-footer.tsx';
import { PaneHeader } from './pane-header.tsx';
import { Region } from './region.tsx';
import { SayProvider } from './say-context.ts';
import type { PaneJob, PaneState } from './state/pane-state.ts';
import { useFreshness } from './state/use-freshness.ts';
import { useAllWords } from './state/use-all-words.ts';
import { useJobs } from './state/use-jobs.ts';
import { useRibbonCalls } from './state/use-ribbon-calls.ts';
import { useWatch } from './state/use-watch.ts';
import { chosenWeek, type WeekChoice } from './state/weeks.ts';
import type { OpenFile } from './summary/picked-summary.ts';
import { usePickedFile } from './summary/use-picked-file.ts';

// What the first paint does not need comes after it.
const findingsSection = () => import('./findings/findings-section.tsx');
const FindingsSection = lazy(async () => ({ default: (await findingsSection()).FindingsSection }));
const MappingPanel = lazy(async () => ({
  default: (await import('./mapping/mapping-panel.tsx')).MappingPanel,
}));
const UnknownStatusList = lazy(async () => ({
  default: (await import('./mapping/unknown-status-list.tsx')).UnknownStatusList,
}));
const NameProposalList = lazy(async () => ({
  default: (await import('./unit-names/name-proposal-list.tsx')).NameProposalList,
}));
const HealthLine = lazy(async () => ({ default: (await import('./findings/health-line.tsx')).HealthLine }));
const WaivedList = lazy(async () => ({ default: (await import('./findings/waived-list.tsx')).WaivedList }));
const LightsSection = lazy(async () => ({
  default: (await import('./lights/lights-section.tsx')).LightsSection,
}));
const SummarySection = lazy(async () => ({
  default: (await import('./summary/summary-section.tsx')).SummarySection,
}));
const SettingsPanel = lazy(async () => ({ default: (await import('./settings-panel.tsx')).SettingsPanel }));

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, gap: tokens.spacingVerticalM },
  // As high as the line that comes, so that nothing below it moves.
  line: { minHeight: '32px' },
});

export interface AppProps {
  readonly port: WorkbookPort;
  readonly today: () => DayNumber;
  readonly language: Language;
  /** Knows the words of `pane`; the others when `restOfWords` has resolved. */
  readonly say: Say;
  readonly restOfWords: () => Promise<void>;
  readonly onLanguage: (language: Language) => void;
  readonly memory: Memory;
  /** Opens a file that the user has picked. */
  readonly openFile: OpenFile;
  /** Where ribbon buttons call the pane; `null` where there is no such line. */
  readonly ribbon: RibbonLine | null;
  readonly build: string;
}

/** The task pane. */
export function App(props: AppProps) {
  const { port, today, language, say, restOfWords, onLanguage, memory, openFile, ribbon, build } = props;
  const styles = useStyles();
  const settingsId = useId();
  const columnsId = useId();
  const columnsButtonId = useId();
  const { state, jobs } = useJobs({ port, today, say, restOfWords, language });
  const { running, found, checked, stale, columns, lights, ledTo } = state;
  const kept = found === null || found.settingsUnreadable ? null : found.settings;
  const [week, setWeek] = useState<WeekChoice>('this');
  const [layout, setLayout] = useState<SummaryLayout>('full');
  const [existing, setExisting] = useState<ExistingSummary>('keep');
  const { picked, verbs: lastFile } = usePickedFile(openFile);
  const [only, setOnly] = useState<FindingKind | null>(null);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const hasAllWords = useAllWords(restOfWords, settingsOpen);
  const [hint, setHint] = useState(() => memory.recall('hint-read') === null);

  useEffect(() => {
    void jobs.look();
    // On its way while the ledger is read; where it does not arrive, its region says so.
    findingsSection().catch(() => undefined);
  }, [jobs]);
  const atRest = found !== null && running === null;
  useEffect(() => {
    if (atRest) void jobs.renewWorkdays();
  }, [jobs, atRest]);
  useWatch(port, jobs.workbookChanged);
  useFreshness({
    port,
    today,
    checked,
    stale: stale !== null,
    busy: running !== null,
    near: ledTo,
    onStale: jobs.wentStale,
  });

  const dismissHint = () => {
    memory.keep('hint-read', 'yes');
    setHint(false);
  };
  const run = (job: PaneJob): Promise<void> => {
    // Whoever has pressed a button knows the buttons; the room is for what it found.
    if (hint) dismissHint();
    switch (job) {
      case 'look':
        return jobs.look();
      case 'check':
        return jobs.check();
      case 'light':
        return jobs.light();
      case 'preview':
        return jobs.previewLights();
      case 'summary':
        return jobs.summary(askedFor(week, today()), layout, existing, lastFile);
      case 'clear':
        return jobs.clear();
      case 'columns':
        return jobs.columns(null);
      case 'report':
        return jobs.report();
      case 'save':
      case 'keep':
      case 'fix':
      case 'undo':
        // What was to be kept or written is no longer at hand.
        return Promise.resolve();
    }
  };
  useRibbonCalls(ribbon, run);
  const closeColumns = () => {
    jobs.closeColumns();
    document.getElementById(columnsButtonId)?.focus();
  };
  const columnsWereOpen = useRef(false);
  useEffect(() => {
    // Saved and gone: the keyboard goes back to where it came from.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (columnsWereOpen.current && columns === null && lost)
      document.getElementById(columnsButtonId)?.focus();
    columnsWereOpen.current = columns !== null;
  }, [columns, columnsButtonId]);

  const broken = <p>{say('pane.region-failed')}</p>;
  return (
    <SayProvider value={say}>
      <div className={styles.pane} lang={language}>
        <Region fallback={broken} resetBy={state}>
          <PaneHeader
            found={found}
            looking={running?.job === 'look'}
            settingsOpen={settingsOpen}
            settingsId={settingsId}
            onToggleSettings={() => {
              setSettingsOpen(!settingsOpen);
            }}
            columnsOpen={columns !== null}
            columnsId={columnsId}
            columnsButtonId={columnsButtonId}
            onToggleColumns={() => {
              if (columns === null) void jobs.columns(null, found?.sheet);
              else closeColumns();
            }}
          />
        </Region>
        <main className={styles.main}>
          {settingsOpen ? (
            <Region fallback={broken} resetBy={state}>
              <Suspense fallback={<div id={settingsId} aria-busy />}>
                {hasAllWords ? (
                  <SettingsPanel
                    id={settingsId}
                    language={language}
                    onLanguage={onLanguage}
                    kept={kept}
                    busy={running !== null}
                    onDueSoonDays={(days) => {
                      void jobs.save({ dueSoonDays: days });
                    }}
                    onDefaultLimit={(defaultLimit) => {
                      void jobs.save({ defaultLimit });
                    }}
                    onChecks={(checks) => {
                      void jobs.saveChecks(checks);
                    }}
                    onDefaults={(defaults) => {
                      void jobs.saveDefaults(defaults);
                    }}
                    onJointLead={(jointLead) => {
                      void jobs.keepJointLead(jointLead);
                    }}
                    onForgetNames={() => {
                      void jobs.forgetNames();
                    }}
                  />
                ) : (
                  <div id={settingsId} aria-busy />
                )}
              </Suspense>
            </Region>
          ) : null}
          <Region fallback={broken} resetBy={state}>
            <JobBar
              running={running?.job ?? null}
              today={today()}
              week={week}
              weekStartsOn={kept?.summary.weekStartsOn ?? 1}
              onWeek={setWeek}
              onRun={(job) => {
                void run(job);
              }}
            />
          </Region>
          <Region fallback={broken} resetBy={state}>
            <JobMessages
              state={state}
              jobs={jobs}
              onRun={(job) => {
                void run(job);
              }}
            />
          </Region>
          {found === null ? null : (
            <Region fallback={broken} resetBy={state}>
              <Suspense fallback={<div className={styles.line} aria-busy />}>
                <LightsSection
                  kept={kept}
                  seen={lights}
                  busy={running !== null}
                  onLights={(chosen) => {
                    void jobs.saveLights(chosen, lights);
                  }}
                  onPreview={() => {
                    void run('preview');
                  }}
                  onPaint={(seen) => {
                    void jobs.paintPreview(seen);
                  }}
                  onDayColumn={(seen) => {
                    void jobs.lightByDays(seen);
                  }}
                  onGoTo={(cell) => {
                    void jobs.goTo(cell);
                  }}
                  onClose={jobs.closeLights}
                />
              </Suspense>
            </Region>
          )}
          {found === null ? null : (
            <Region fallback={broken} resetBy={state}>
              <Suspense fallback={<div className={styles.line} aria-busy />}>
                <SummarySection
                  kept={kept}
                  week={chosenWeek(week, today(), kept?.summary.weekStartsOn ?? 1)}
                  layout={layout}
                  existing={existing}
                  picked={picked}
                  notice={state.notice}
                  busy={running !== null}
                  onDay={setWeek}
                  onLayout={setLayout}
                  onExisting={setExisting}
                  onPick={lastFile.pick}
                  onPutAway={lastFile.putAway}
                  onSummary={(summary) => {
                    void jobs.saveSummary(summary);
                  }}
                  onCopied={jobs.copied}
                />
              </Suspense>
            </Region>
          )}
          {columns === null ? null : (
            <Region fallback={broken} resetBy={columns}>
              <Suspense fallback={<div id={columnsId} aria-busy />}>
                <MappingPanel
                  key={columns.sheet}
                  id={columnsId}
                  found={columns}
                  busy={running !== null}
                  onSheet={(sheet) => {
                    void jobs.columns(sheet);
                  }}
                  onKeep={(kept) => {
                    void jobs.keepColumns(kept);
                  }}
                  onAutomatic={(sheet) => {
                    void jobs.forgetColumns(sheet);
                  }}
                  onClose={closeColumns}
                />
              </Suspense>
            </Region>
          )}
          {hint ? <FirstRunHint onDismiss={dismissHint} /> : null}
          <Region fallback={broken} resetBy={state}>
            <LedgerCounts checked={checked} only={only} onOnly={setOnly} />
          </Region>
          {checked === null || checked.unknownStatuses.length === 0 ? null : (
            <Region fallback={broken} resetBy={checked}>
              <Suspense fallback={<div aria-busy />}>
                <UnknownStatusList
                  unknown={checked.unknownStatuses}
                  disabled={running !== null || found?.settingsUnreadable === true}
                  onAssign={(assigned) => {
                    void jobs.keepStatuses(assigned);
                  }}
                />
              </Suspense>
            </Region>
          )}
          {checked === null || checked.nameProposals.length === 0 ? null : (
            <Region fallback={broken} resetBy={checked}>
              <Suspense fallback={<div aria-busy />}>
                <NameProposalList
                  proposals={checked.nameProposals}
                  disabled={running !== null || found?.settingsUnreadable === true}
                  onKeep={(names) => {
                    void jobs.keepNames(names);
                  }}
                />
              </Suspense>
            </Region>
          )}
          {checked === null || checked.health.items === 0 ? null : (
            <Region fallback={broken} resetBy={checked}>
              <Suspense fallback={<div aria-busy />}>
                <HealthLine
                  health={checked.health}
                  busy={running !== null}
                  onReport={() => {
                    void jobs.report();
                  }}
                />
              </Suspense>
            </Region>
          )}
          <Region fallback={broken} resetBy={checked}>
            {checked !== null && checked.findings.length > 0 ? (
              <Suspense fallback={<div aria-busy />}>
                <FindingsSection
                  findings={checked.findings}
                  only={only}
                  language={language}
                  onShowAll={() => {
                    setOnly(null);
                  }}
                  onGoTo={({ cell }) => {
                    void jobs.goTo(cell);
                  }}
                  onNarrowed={jobs.narrowed}
                  ledgers={checked.ledgers}
                  busy={running !== null}
                  cannotKeep={found?.settingsUnreadable === true}
                  onFix={(fixes) => {
                    void jobs.fix(fixes);
                  }}
                  onWaive={(leave) => {
                    void jobs.waive(leave);
                  }}
                />
              </Suspense>
            ) : (
              <Nothing state={state} />
            )}
          </Region>
          {checked === null || checked.waived.length === 0 ? null : (
            <Region fallback={broken} resetBy={checked}>
              <Suspense fallback={<div aria-busy />}>
                <WaivedList
                  waived={checked.waived}
                  busy={running !== null}
                  onUnwaive={(waivers) => {
                    void jobs.unwaive(waivers);
                  }}
                />
              </Suspense>
            </Region>
          )}
        </main>
        <PaneFooter build={build} />
      </div>
    </SayProvider>
  );
}

/** Which week it is goes by what the workbook says when the job reads it. */
function askedFor(choice: WeekChoice, today: DayNumber): AskedWeek {
  if (typeof choice === 'number') return { kind: 'with', day: choice };
  return { kind: 'with', day: choice === 'this' ? today : addDays(today, -7) };
}

function Nothing({ state: { running, found, checked } }: { readonly state: PaneState }) {
  if (running !== null && checked === null) return null;
  let why: EmptyKind;
  if (found === null || checked === null) why = { kind: 'no-ledger' };
  else if (found.items === 0) why = { kind: 'no-items' };
  else why = { kind: 'clean', items: found.items };
  return <EmptyState why={why} />;
}
