import { Caption1, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { ColumnView } from '../../core/ledger/mapping-view.ts';
import { columnLetters, type ColumnIndex } from '../../core/sheet-grid.ts';
import { useSay } from '../say-context.ts';
import { roleId, roleOfId, rolesFor, sayRole, type ColumnRole } from './column-role.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  more: { color: tokens.colorNeutralForeground2 },
});

export interface ColumnChoiceProps {
  readonly view: ColumnView;
  readonly role: ColumnRole;
  readonly disabled: boolean;
  readonly onRole: (column: ColumnIndex, role: ColumnRole) => void;
}

/** One column: its header, two of its cells, why it was taken for what it is; and the list to change it. */
export const ColumnChoice = memo(function ColumnChoice({ view, role, disabled, onRole }: ColumnChoiceProps) {
  const say = useSay();
  const styles = useStyles();
  const moreId = useId();
  const letters = columnLetters(view.column);
  const header = view.header.replace(/\s+/g, ' ');
  const column =
    header === '' ? say('mapping.column.unnamed', { letters }) : say('mapping.column', { letters, header });
  const changed = roleId(role) !== roleId(view.keys);
  const samples =
    view.samples.length === 0
      ? say('mapping.no-samples')
      : say('mapping.samples', { samples: view.samples.join(say('mapping.sample-mark')) });
  return (
    <li className={styles.root}>
      <Text weight="semibold" size={200}>
        {column}
      </Text>
      <Caption1 id={moreId} className={styles.more}>
        {samples}
        <br />
        {say(`mapping.why.${changed ? 'said' : view.why}`)}
      </Caption1>
      <Select
        size="small"
        aria-label={say('mapping.column.is', { column })}
        aria-describedby={moreId}
        disabled={disabled}
        value={roleId(role)}
        onChange={(_, { value }) => {
          onRole(view.column, roleOfId(value));
        }}
      >
        {rolesFor(view).map((choice) => (
          <option key={roleId(choice)} value={roleId(choice)}>
            {sayRole(say, choice)}
          </option>
        ))}
      </Select>
    </li>
  );
});
