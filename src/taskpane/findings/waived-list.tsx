import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { isoDay } from '../../core/calendar/iso.ts';
import { cellAddress } from '../../core/sheet-grid.ts';
import type { WaivedFinding } from '../../core/waivers/apply-waivers.ts';
import type { Waived, Waiver } from '../../core/waivers/waiver.ts';
import type { Say } from '../../messages/say.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    maxHeight: '220px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  one: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalS },
  what: { minWidth: 0 },
  small: {
    gridColumn: '1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  undo: { gridColumn: '2', gridRow: '1 / span 2', alignSelf: 'center', minWidth: 0 },
});

export interface WaivedListProps {
  readonly waived: readonly WaivedFinding[];
  readonly busy: boolean;
  readonly onUnwaive: (waivers: readonly Waived[]) => void;
}

/** How many findings were left as they are; on request which, why and since when, each with the way back. */
export function WaivedList({ waived, busy, onUnwaive }: WaivedListProps) {
  const say = useSay();
  const styles = useStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const byWaiver = useMemo(() => together(waived), [waived]);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <span>{say('findings.waived', { count: waived.length })}</span>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {say(open ? 'findings.waived.hide' : 'findings.waived.show')}
        </Button>
      </div>
      {open ? (
        <ul id={listId} aria-label={say('findings.waived.list')} className={styles.list}>
          {byWaiver.map(({ waiver, first, count }) => (
            <li key={`${first.finding.check} ${cellAddress(first.finding.cell)}`} className={styles.one}>
              <span className={styles.what}>{whatStands(say, first, count)}</span>
              <span className={styles.small}>
                {say('findings.waived.on', {
                  reason: waiver.reason === '' ? say('findings.waived.no-reason') : waiver.reason,
                  day: isoDay(waiver.on),
                })}
              </span>
              <Button
                size="small"
                className={styles.undo}
                disabledFocusable={busy}
                onClick={() => {
                  onUnwaive([waiver]);
                }}
              >
                {say('findings.waived.undo')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

interface Standing {
  readonly waiver: Waiver;
  readonly first: WaivedFinding;
  readonly count: number;
}

/** One waiver of a check or an item may let many findings stand. */
function together(waived: readonly WaivedFinding[]): readonly Standing[] {
  const standing = new Map<Waiver, Standing>();
  for (const one of waived) {
    const known = standing.get(one.waiver);
    standing.set(one.waiver, {
      waiver: one.waiver,
      first: known?.first ?? one,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...standing.values()];
}

function whatStands(say: Say, { finding, waiver }: WaivedFinding, count: number): string {
  const name = say(`checks.${finding.check}.name`);
  const counted = say('findings.count', { count });
  switch (waiver.scope) {
    case 'cell':
      return [cellAddress(finding.cell), name, finding.item?.item ?? ''].join('　').trimEnd();
    case 'item':
      return [cellAddress(finding.cell), finding.item?.item ?? '', counted].join('　');
    case 'check':
      return [name, counted].join('　');
  }
}
