import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ExistingSummary } from '../../jobs/summarise-ledgers.ts';
import { useSay } from '../say-context.ts';

const useStyles = makeStyles({
  // As wide as the pane, not as the longest choice.
  choice: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

export interface ExistingChoiceProps {
  readonly existing: ExistingSummary;
  readonly onExisting: (existing: ExistingSummary) => void;
}

/** What becomes of a summary of the same week that stands already. Never kept: replacing deletes a sheet. */
export function ExistingChoice({ existing, onExisting }: ExistingChoiceProps) {
  const say = useSay();
  const styles = useStyles();
  return (
    <Field
      label={say('summarising.existing')}
      hint={existing === 'replace' ? say('summarising.existing.hint') : null}
    >
      <Select
        className={styles.choice}
        value={existing}
        onChange={(_, { value }) => {
          onExisting(value === 'replace' ? 'replace' : 'keep');
        }}
      >
        <option value="keep">{say('summarising.existing.keep')}</option>
        <option value="replace">{say('summarising.existing.replace')}</option>
      </Select>
    </Field>
  );
}
