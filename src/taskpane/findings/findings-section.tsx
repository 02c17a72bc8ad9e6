import { Button, Input, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FindingKind } from '../../core/checks/finding-kind.ts';
import type { Finding, Severity } from '../../core/checks/finding.ts';
import type { FixableLedger, PlannedFix } from '../../core/fixes/plan-fixes.ts';
import type { Language } from '../../core/words.ts';
import type { Leave } from '../../jobs/waive-findings.ts';
import { useSay } from '../say-context.ts';
import { FindingActions } from './finding-actions.tsx';
import { FindingList } from './finding-list.tsx';
import { groupFindings, GROUPINGS, type Grouping } from './group-findings.ts';
import { keyOf } from './list-lines.ts';
import { narrowFindings } from './narrow-findings.ts';
import { SeverityFilter } from './severity-filter.tsx';
import { useChosen } from './use-chosen.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, gap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  search: { flexGrow: 1, flexBasis: '110px', minWidth: 0, '& input': { minWidth: 0 } },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Screen readers hear how many are left when typing has come to rest (milliseconds). */
const REST = 500;

export interface FindingsSectionProps {
  readonly findings: readonly Finding[];
  readonly only: FindingKind | null;
  readonly language: Language;
  readonly onShowAll: () => void;
  readonly onGoTo: (finding: Finding) => void;
  /** The list shows other findings than before: so many. */
  readonly onNarrowed: (shown: number, all: number) => void;
  readonly ledgers: readonly FixableLedger[];
  readonly busy: boolean;
  readonly cannotKeep: boolean;
  readonly onFix: (fixes: readonly PlannedFix[]) => void;
  readonly onWaive: (leave: Leave) => void;
}

/** The findings with their heading, what they are narrowed to and put together by. */
export function FindingsSection(props: FindingsSectionProps) {
  const { findings, only, language, onShowAll, onGoTo, onNarrowed } = props;
  const { ledgers, busy, cannotKeep, onFix, onWaive } = props;
  const say = useSay();
  const styles = useStyles();
  const titleId = useId();
  const groupingId = useId();
  const [grouping, setGrouping] = useState<Grouping>('check');
  const [severity, setSeverity] = useState<Severity | null>(null);
  const [text, setText] = useState('');
  // Looking through ten thousand findings must not hold up the key or click that asked for it.
  const wish = useDeferredValue(
    useMemo(() => ({ grouping, kind: only, severity, text }), [grouping, only, severity, text]),
  );
  const { shown, counts } = useMemo(() => narrowFindings(findings, wish), [findings, wish]);
  const groups = useMemo(
    () => groupFindings(shown, wish.grouping, language),
    [shown, wish.grouping, language],
  );
  const { active, finding, choose } = useChosen(groups);
  const list = useRef<HTMLDivElement>(null);
  const isNarrowed = only !== null || severity !== null || text !== '';
  const title =
    shown.length === findings.length
      ? say('pane.list.title', { count: findings.length })
      : say('pane.list.filtered', { count: shown.length, all: findings.length });

  const told = useRef({ wish, onNarrowed });
  useEffect(() => {
    told.current.onNarrowed = onNarrowed;
  });
  useEffect(() => {
    const before = told.current.wish;
    if (before.kind === wish.kind && before.severity === wish.severity && before.text === wish.text) return;
    const timer = setTimeout(() => {
      told.current.wish = wish;
      told.current.onNarrowed(shown.length, findings.length);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [wish, shown, findings]);

  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <div className={styles.line}>
        <Subtitle2 as="h2" id={titleId} className={styles.title}>
          {title}
        </Subtitle2>
        {isNarrowed ? (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setSeverity(null);
              setText('');
              onShowAll();
            }}
          >
            {say('pane.list.show-all')}
          </Button>
        ) : null}
        <span id={groupingId} hidden>
          {say('findings.grouping')}
        </span>
        <Select
          size="small"
          aria-labelledby={groupingId}
          value={grouping}
          onChange={(_, { value }) => {
            setGrouping(GROUPINGS.find((known) => known === value) ?? 'check');
          }}
        >
          {GROUPINGS.map((choice) => (
            <option key={choice} value={choice}>
              {say(`findings.grouping.${choice}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.line}>
        <Input
          type="search"
          size="small"
          className={styles.search}
          contentBefore={<SearchRegular aria-hidden />}
          aria-label={say('findings.search')}
          placeholder={say('findings.search.hint')}
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
        <SeverityFilter counts={counts} only={severity} onOnly={setSeverity} />
      </div>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{say('findings.none-shown')}</p>
      ) : (
        <FindingList
          ref={list}
          groups={groups}
          active={active}
          label={title}
          onActive={choose}
          onGoTo={onGoTo}
        />
      )}
      {finding === null ? null : (
        <FindingActions
          key={keyOf(finding)}
          finding={finding}
          shown={shown}
          findings={findings}
          ledgers={ledgers}
          busy={busy}
          cannotKeep={cannotKeep}
          onFix={onFix}
          onWaive={onWaive}
          onDone={() => {
            list.current?.focus();
          }}
        />
      )}
    </section>
  );
}
