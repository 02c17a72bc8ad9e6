import { Button, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { FindingKind } from '../../core/checks/finding-kind.ts';
import type { Finding } from '../../core/checks/finding.ts';
import type { Language } from '../../core/words.ts';
import { useSay } from '../say-context.ts';
import { FindingList } from './finding-list.tsx';
import { FINDING_ORDERS, orderFindings, type FindingOrder } from './order-findings.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  nothing: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface FindingsSectionProps {
  readonly findings: readonly Finding[];
  readonly only: FindingKind | null;
  readonly language: Language;
  readonly onShowAll: () => void;
  readonly onGoTo: (finding: Finding) => void;
}

/** The findings with their heading, order and filter. */
export function FindingsSection({ findings, only, language, onShowAll, onGoTo }: FindingsSectionProps) {
  const say = useSay();
  const styles = useStyles();
  const titleId = useId();
  const orderId = useId();
  const [order, setOrder] = useState<FindingOrder>('weight');
  // Sorting ten thousand findings must not hold up the click that asked for it.
  const wish = useDeferredValue(useMemo(() => ({ order, only }), [order, only]));
  const shown = useMemo(
    () => orderFindings(findings, wish.order, wish.only, language),
    [findings, wish, language],
  );
  const title =
    shown.length === findings.length
      ? say('pane.list.title', { count: findings.length })
      : say('pane.list.filtered', { count: shown.length, all: findings.length });

  return (
    <section className={styles.root} aria-labelledby={titleId}>
      <div className={styles.head}>
        <Subtitle2 as="h2" id={titleId} className={styles.title}>
          {title}
        </Subtitle2>
        {only === null ? null : (
          <Button size="small" appearance="subtle" onClick={onShowAll}>
            {say('pane.list.show-all')}
          </Button>
        )}
        <span id={orderId} hidden>
          {say('pane.list.order')}
        </span>
        <Select
          size="small"
          aria-labelledby={orderId}
          value={order}
          onChange={(_, { value }) => {
            setOrder(FINDING_ORDERS.find((known) => known === value) ?? 'weight');
          }}
        >
          {FINDING_ORDERS.map((choice) => (
            <option key={choice} value={choice}>
              {say(`pane.list.order.${choice}`)}
            </option>
          ))}
        </Select>
      </div>
      {shown.length === 0 ? (
        <p className={styles.nothing}>{say('pane.clean.none-left')}</p>
      ) : (
        <FindingList findings={shown} label={title} onGoTo={onGoTo} />
      )}
    </section>
  );
}
