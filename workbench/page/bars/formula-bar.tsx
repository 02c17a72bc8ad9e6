import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { WorkbenchWords } from '../words/words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    height: '28px',
    backgroundColor: '#fff',
    borderBottom: '1px solid #d4d4d4',
    flexShrink: 0,
  },
  box: {
    border: 'none',
    padding: '0 8px',
    font: 'inherit',
    fontSize: '13px',
    color: '#1a1a1a',
    backgroundColor: '#fff',
    borderRadius: 0,
    ':focus-visible': { outline: '2px solid #107c41', outlineOffset: '-2px' },
  },
  address: { width: '116px', borderRight: '1px solid #e0e0e0' },
  sign: {
    width: '34px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    fontStyle: 'italic',
    color: '#5f5f5f',
    fontFamily: 'Cambria, Georgia, serif',
    borderRight: '1px solid #e0e0e0',
  },
  content: { flexGrow: 1, minWidth: 0 },
});

export interface FormulaBarProps {
  readonly say: WorkbenchWords;
  /** `H5` or `A1:B3`. */
  readonly address: string;
  /** What the active cell holds, as it would be typed, or what is being typed. */
  readonly content: string;
  readonly onGoTo: (address: string) => boolean;
  readonly onDraft: (text: string | null) => void;
  readonly onCommit: (text: string) => void;
  /** Gives the keyboard back to the grid. */
  readonly onLeave: () => void;
}

/** The address of what is selected, to jump by; and what the active cell really holds, to edit. */
export function FormulaBar(props: FormulaBarProps): ReactElement {
  const { say, address, content } = props;
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.bar}>
      <input
        className={`${styles.box} ${styles.address}`}
        aria-label={say('workbench.addressBox')}
        spellCheck={false}
        value={typed ?? address}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onBlur={() => {
          setTyped(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            // The keyboard goes on to the grid's text box: the line break must not follow it there.
            event.preventDefault();
            if (props.onGoTo(typed ?? address)) props.onLeave();
          } else if (event.key === 'Escape') {
            props.onLeave();
          }
        }}
      />
      <span className={styles.sign} aria-hidden="true">
        fx
      </span>
      <input
        className={`${styles.box} ${styles.content}`}
        aria-label={say('workbench.content')}
        spellCheck={false}
        value={content.replaceAll('\n', '⏎')}
        onChange={(event) => {
          props.onDraft(event.currentTarget.value.replaceAll('⏎', '\n'));
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            props.onCommit(event.currentTarget.value.replaceAll('⏎', '\n'));
            props.onLeave();
          } else if (event.key === 'Escape') {
            props.onDraft(null);
            props.onLeave();
          }
        }}
      />
    </div>
  );
}
