import { makeStyles, mergeClasses, Subtitle2, tokens, Button } from '@fluentui/react-components';
import { ColumnEditRegular } from '@fluentui/react-icons/svg/column-edit';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import type { FoundLedger } from './state/pane-state.ts';
import { useSay } from './say-context.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    // The corner under Office's own personality menu stays free.
    paddingRight: '28px',
  },
  words: { flexGrow: 1, minWidth: 0 },
  found: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, marginTop: '1px' },
  none: { color: tokens.colorNeutralForeground3 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

export interface PaneHeaderProps {
  readonly found: FoundLedger | null;
  readonly looking: boolean;
  readonly settingsOpen: boolean;
  readonly settingsId: string;
  readonly onToggleSettings: () => void;
  readonly columnsOpen: boolean;
  readonly columnsId: string;
  readonly columnsButtonId: string;
  readonly onToggleColumns: () => void;
}

/** The pane's name, and which ledger it is about. */
export function PaneHeader(props: PaneHeaderProps) {
  const { found, looking, settingsOpen, settingsId, onToggleSettings } = props;
  const { columnsOpen, columnsId, columnsButtonId, onToggleColumns } = props;
  const say = useSay();
  const styles = useStyles();
  return (
    <header className={styles.root}>
      <div className={styles.words}>
        <Subtitle2 as="h1" block className={styles.title}>
          {say('pane.name')}
        </Subtitle2>
        <div
          className={mergeClasses(styles.found, found === null && styles.none)}
          role="group"
          aria-label={say('pane.found.label')}
        >
          <TableRegular className={styles.icon} fontSize={16} aria-hidden />
          <div>
            {foundWords().map((words) => (
              <div key={words}>{words}</div>
            ))}
          </div>
        </div>
      </div>
      <Button
        id={columnsButtonId}
        appearance="subtle"
        icon={<ColumnEditRegular />}
        aria-label={say('pane.columns')}
        title={say('pane.columns.tip')}
        aria-expanded={columnsOpen}
        aria-controls={columnsId}
        onClick={onToggleColumns}
      />
      <Button
        appearance="subtle"
        icon={<SettingsRegular />}
        aria-label={say('pane.settings')}
        title={say('pane.settings')}
        aria-expanded={settingsOpen}
        aria-controls={settingsId}
        onClick={onToggleSettings}
      />
    </header>
  );

  function foundWords(): readonly string[] {
    if (found === null) return [say(looking ? 'pane.found.looking' : 'pane.found.none')];
    const { sheet, items } = found;
    const header = found.headerRow + 1;
    const where = say('pane.found.sheet', { sheet });
    const what =
      items === 0
        ? say('pane.found.no-items', { header })
        : say('pane.found.items', { header, count: items });
    return [where, what];
  }
}
