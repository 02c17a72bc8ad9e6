import { Button, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../core/checks/finding.ts';
import { LONGEST_REASON } from '../../core/settings/ledger-settings.ts';
import type { WaiverScope } from '../../core/waivers/waiver.ts';
import type { Leave } from '../../jobs/waive-findings.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  scope: { flexGrow: 1, minWidth: 0 },
  reason: { flexGrow: 1, flexBasis: '100%', minWidth: 0, '& input': { minWidth: 0 } },
});

const PRESETS = ['1', '2', '3'] as const;

export interface WaiveFormProps {
  readonly finding: Finding;
  readonly busy: boolean;
  readonly onWaive: (leave: Leave) => void;
  readonly onClose: () => void;
}

/** "Leave it": how far, and why. Enter keeps it, Escape lets go. */
export function WaiveForm({ finding, busy, onWaive, onClose }: WaiveFormProps) {
  const say = useSay();
  const styles = useStyles();
  const presetsId = useId();
  const [scope, setScope] = useState<WaiverScope>('cell');
  const [reason, setReason] = useState('');
  const scopes: readonly WaiverScope[] =
    finding.item === null ? ['cell', 'check'] : ['cell', 'item', 'check'];
  return (
    <form
      className={styles.root}
      aria-label={say('findings.waive.go')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onWaive({ findings: [finding], scope, reason });
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <Select
        autoFocus
        size="small"
        className={styles.scope}
        aria-label={say('findings.waive.scope')}
        value={scope}
        onChange={(_, { value }) => {
          setScope(scopes.find((known) => known === value) ?? 'cell');
        }}
      >
        {scopes.map((each) => (
          <option key={each} value={each}>
            {say(`findings.waive.${each}`)}
          </option>
        ))}
      </Select>
      <Input
        size="small"
        className={styles.reason}
        list={presetsId}
        maxLength={LONGEST_REASON}
        aria-label={say('findings.waive.reason')}
        placeholder={say('findings.waive.reason')}
        value={reason}
        onChange={(_, { value }) => {
          setReason(value);
        }}
      />
      <datalist id={presetsId}>
        {PRESETS.map((preset) => (
          <option key={preset} value={say(`findings.waive.preset.${preset}`)} />
        ))}
      </datalist>
      <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
        {say('findings.waive.go')}
      </Button>
      <Button size="small" onClick={onClose}>
        {say('pane.cancel')}
      </Button>
    </form>
  );
}
