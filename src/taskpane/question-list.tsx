import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  open: { fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  list: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    // As wide as the pane, not as the longest entry.
    '& *': { minWidth: 0 },
    '& select': { width: '100%', textOverflow: 'ellipsis' },
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
});

export interface QuestionListProps {
  /** Of the button that opens it. */
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** What the ledger leaves open and the user is asked about once: a line with a count, opened on request. */
export function QuestionList({ id, title, intro, children }: QuestionListProps) {
  const styles = useStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.root}>
      <Button
        id={id}
        size="small"
        className={styles.open}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {title}
      </Button>
      {open ? (
        <div id={listId} className={styles.list}>
          <p className={styles.text}>{intro}</p>
          {children}
        </div>
      ) : null}
    </div>
  );
}
