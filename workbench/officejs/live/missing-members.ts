import type { Tally } from '../protocol/members.ts';
import type { Version } from '../protocol/requirement-set.ts';

/** Counts what add-ins asked for in vain. */
export class MissingMembers implements Tally {
  readonly unknownMembers = new Map<string, number>();
  readonly refusedMembers = new Map<string, Version>();

  unknown(member: string): void {
    this.unknownMembers.set(member, (this.unknownMembers.get(member) ?? 0) + 1);
  }

  refused(member: string, since: Version): void {
    this.refusedMembers.set(member, since);
  }
}
