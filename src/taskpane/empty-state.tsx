import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useSay } from './say-context.ts';

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    textAlign: 'center',
  },
  icon: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0 },
  text: { margin: 0, maxWidth: '28em', textWrap: 'pretty', color: tokens.colorNeutralForeground2 },
});

export type EmptyKind =
  | { readonly kind: 'no-ledger' }
  | { readonly kind: 'no-items' }
  /** The check found nothing to complain about. */
  | { readonly kind: 'clean'; readonly items: number };

/** What stands where the findings would. */
export function EmptyState({ why }: { readonly why: EmptyKind }) {
  const say = useSay();
  const styles = useStyles();
  const clean = why.kind === 'clean';
  const Icon = clean ? CheckmarkCircleRegular : ClipboardTaskListLtrRegular;
  return (
    <div className={styles.root}>
      <Icon className={mergeClasses(styles.icon, clean && styles.good)} fontSize={48} aria-hidden />
      <Subtitle2 as="h2" block className={styles.title}>
        {title()}
      </Subtitle2>
      <p className={styles.text}>{text()}</p>
    </div>
  );

  function title(): string {
    switch (why.kind) {
      case 'no-ledger':
        return say('pane.empty.title');
      case 'no-items':
        return say('pane.no-items.title');
      case 'clean':
        return say('pane.clean.title');
    }
  }

  function text(): string {
    switch (why.kind) {
      case 'no-ledger':
        return say('pane.empty.text');
      case 'no-items':
        return say('pane.no-items.text');
      case 'clean':
        return say('pane.clean.text', { count: why.items });
    }
  }
}
