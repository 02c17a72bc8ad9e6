import { Button, Field, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { LedgerSettings } from '../core/settings/ledger-settings.ts';
import { useSay } from './say-context.ts';

const useStyles = makeStyles({
  names: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

/** How units are counted, as the workbook keeps it. */
export interface UnitRulesKept {
  /** All leads of a cell count. */
  readonly jointLead: boolean;
  /** How many names were merged or called different units. */
  readonly names: number;
}

export function unitRulesOf({ jointLead, aliases, unitsApart }: LedgerSettings): UnitRulesKept {
  return { jointLead, names: aliases.size + unitsApart.length };
}

export interface UnitRulesProps {
  /** `null` while no ledger is known or its settings cannot be read. */
  readonly kept: UnitRulesKept | null;
  readonly busy: boolean;
  readonly onJointLead: (jointLead: boolean) => void;
  readonly onForgetNames: () => void;
}

/** Whether joint leads all count, and the way back from what was said of unit names. */
export function UnitRules({ kept, busy, onJointLead, onForgetNames }: UnitRulesProps) {
  const say = useSay();
  const styles = useStyles();
  return (
    <>
      <Field hint={say('mapping.joint.hint')}>
        <Switch
          label={say('mapping.joint')}
          disabled={kept === null || busy}
          checked={kept?.jointLead ?? false}
          onChange={(_, { checked }) => {
            onJointLead(checked);
          }}
        />
      </Field>
      {kept === null || kept.names === 0 ? null : (
        <div className={styles.names}>
          <span>{say('mapping.names.kept', { count: kept.names })}</span>
          <Button size="small" disabledFocusable={busy} onClick={onForgetNames}>
            {say('mapping.names.forget')}
          </Button>
        </div>
      )}
    </>
  );
}
