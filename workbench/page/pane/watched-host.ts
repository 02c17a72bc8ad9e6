import { LiveHost } from '../../officejs/live/live-host.ts';
import type { Answer } from '../../officejs/live/live-host.ts';
import type { LiveWorkbook } from '../../officejs/live/live-workbook.ts';
import { MissingMembers } from '../../officejs/live/missing-members.ts';
import type { Switches } from '../../officejs/live/switches.ts';
import type { Version } from '../../officejs/protocol/requirement-set.ts';
import type { RequestBody } from '../../officejs/protocol/wire.ts';
import { writesWorkbook } from './writes-workbook.ts';

/** The stand-in's host that tells the page when the add-in may have changed the workbook. */
export class WatchedHost extends LiveHost {
  readonly missing: MissingMembers;

  constructor(
    book: LiveWorkbook,
    switches: Switches,
    advertised: Version,
    private readonly onWrite: () => void,
  ) {
    const missing = new MissingMembers();
    super(book, switches, advertised, {
      unknown: (member) => {
        missing.unknown(member);
      },
      refused: (member, since) => {
        missing.refused(member, since);
      },
    });
    this.missing = missing;
  }

  override async answer(bodyText: string, flags: number): Promise<Answer> {
    const answer = await super.answer(bodyText, flags);
    // Also after a refusal: the answer may be all that got lost.
    if (writesWorkbook(JSON.parse(bodyText) as RequestBody)) this.onWrite();
    return answer;
  }
}
