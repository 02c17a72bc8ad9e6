import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { WorkbenchWords } from '../words/words.ts';

export interface UnsavedDialogProps {
  readonly say: WorkbenchWords;
  /** The workbook with the changes. */
  readonly file: string;
  /** The one that would take its place. */
  readonly next: string;
  readonly onAnswer: (answer: 'save' | 'discard' | 'stay') => void;
}

/**
 * Asks before changes are lost. Nothing is lost by closing it. To be there only while it asks: even closed it would
 * leave stops for the keyboard in the page.
 */
export function UnsavedDialog({ say, file, next, onAnswer }: UnsavedDialogProps): ReactElement {
  return (
    <Dialog
      modalType="alert"
      open
      onOpenChange={(_, { open }) => {
        if (!open) onAnswer('stay');
      }}
    >
      <DialogSurface style={{ maxWidth: 460 }}>
        <DialogBody>
          <DialogTitle>{say('workbench.discard', { file })}</DialogTitle>
          <DialogContent>{say('workbench.discardWhy', { next })}</DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                onAnswer('save');
              }}
            >
              {say('workbench.discardSave')}
            </Button>
            <Button
              onClick={() => {
                onAnswer('discard');
              }}
            >
              {say('workbench.discardYes')}
            </Button>
            <Button
              onClick={() => {
                onAnswer('stay');
              }}
            >
              {say('workbench.discardNo')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
