import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { sayTrouble } from '../../../src/messages/say-trouble.ts';
import type { TroubleKey } from '../../../src/messages/say-trouble.ts';
import type { Words } from '../../../src/core/words.ts';
import type { Notice } from '../session/notice.ts';
import type { WorkbenchWords } from '../words/words.ts';

export interface NoticeBarProps {
  readonly say: WorkbenchWords;
  readonly sayTroubles: Words<TroubleKey>;
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** What happened, why, and what to do next. */
export function NoticeBar({ say, sayTroubles, notice, onClose }: NoticeBarProps): ReactElement {
  const close = (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          aria-label={say('workbench.close')}
          icon={<DismissRegular />}
          onClick={onClose}
        />
      }
    />
  );
  if (notice.kind === 'message') {
    return (
      <MessageBar intent={notice.intent}>
        <MessageBarBody>{say(notice.key, notice.params)}</MessageBarBody>
        {close}
      </MessageBar>
    );
  }
  const { what, why, next } = sayTrouble(sayTroubles, notice.trouble);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{what}</MessageBarTitle>
        {why} {next}
      </MessageBarBody>
      {close}
    </MessageBar>
  );
}
