import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  head: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    paddingLeft: 0,
    paddingRight: 0,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  words: { flexGrow: 1, minWidth: 0 },
  // A file's name may be long.
  more: {
    flexShrink: 0,
    maxWidth: '55%',
    overflowWrap: 'anywhere',
    textAlign: 'end',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  inside: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export interface DisclosureProps {
  readonly title: string;
  /** Beside the title. */
  readonly more?: string;
  readonly children: () => ReactNode;
}

/** A heading that opens what belongs to it; drawn only while it is open. */
export function Disclosure({ title, more = '', children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        appearance="transparent"
        className={styles.head}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span className={styles.words}>{title}</span>
        {more === '' ? null : <span className={styles.more}>{more}</span>}
      </Button>
      <div id={id} className={styles.inside} hidden={!open}>
        {open ? children() : null}
      </div>
    </div>
  );
}
