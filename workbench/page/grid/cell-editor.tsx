import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactElement, RefObject } from 'react';

const useStyles = makeStyles({
  editor: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    padding: '1px 3px',
    border: '2px solid #107c41',
    borderRadius: 0,
    outline: 'none',
    resize: 'none',
    overflow: 'hidden',
    font: '14.67px "Noto Sans CJK SC", "Microsoft YaHei", sans-serif',
    lineHeight: 1.25,
    color: '#000',
    backgroundColor: '#fff',
    boxShadow: '0 1px 6px rgba(0, 0, 0, 0.2)',
    zIndex: 8,
  },
  resting: { opacity: 0, pointerEvents: 'none', border: 'none', padding: 0 },
});

export interface CellEditorProps {
  /** Says which cell has the keyboard and what it shows, for screen readers. */
  readonly label: string;
  /** The text being typed; `null` while no cell is being edited. */
  readonly draft: string | null;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly onDraft: (text: string) => void;
  readonly onCommit: (after: 'down' | 'up' | 'right' | 'left' | 'stay') => void;
  readonly onCancel: () => void;
  readonly onKey: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  readonly onCopy: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/**
 * The one text box of the grid. It has the keyboard also while nothing is being edited, unseen: so typing
 * begins in it at once, through an input method too (the first pinyin letter is not lost).
 */
export function CellEditor(props: CellEditorProps): ReactElement {
  const { label, draft, box, input, onDraft, onCommit, onCancel, onKey, onCopy, onPaste } = props;
  const styles = useStyles();
  const composing = useRef(false);
  const editing = draft !== null;

  useLayoutEffect(() => {
    const element = input.current;
    if (element === null || !editing) return;
    element.style.height = `${String(box.height + 1)}px`;
    element.style.height = `${String(Math.max(box.height + 1, element.scrollHeight + 2))}px`;
  }, [draft, editing, box.height, input]);

  useEffect(() => {
    const element = input.current;
    if (editing && element !== null && document.activeElement === element) {
      element.setSelectionRange(element.value.length, element.value.length);
    }
    // The caret goes to the end once, when editing begins.
  }, [editing, input]);

  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (composing.current || event.nativeEvent.isComposing) return;
    if (!editing) {
      onKey(event);
      return;
    }
    switch (event.key) {
      case 'Enter':
        if (event.altKey) {
          event.preventDefault();
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          onDraft(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
          return;
        }
        event.preventDefault();
        onCommit(event.shiftKey ? 'up' : 'down');
        return;
      case 'Tab':
        event.preventDefault();
        onCommit(event.shiftKey ? 'left' : 'right');
        return;
      case 'Escape':
        event.preventDefault();
        onCancel();
        return;
      default:
    }
  };

  return (
    <textarea
      ref={input}
      aria-label={label}
      data-cell-input=""
      className={mergeClasses(styles.editor, !editing && styles.resting)}
      style={{
        left: box.left - 1,
        top: box.top - 1,
        minWidth: editing ? box.width + 1 : 1,
        width: editing ? Math.max(box.width + 1, Math.min(360, (draft.length + 1) * 15)) : 1,
        height: editing ? undefined : 1,
      }}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      value={draft ?? ''}
      onChange={(event) => {
        onDraft(event.currentTarget.value);
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
      }}
      onKeyDown={keyDown}
      onCopy={onCopy}
      onPaste={onPaste}
      onBlur={() => {
        if (editing) onCommit('stay');
      }}
    />
  );
}
