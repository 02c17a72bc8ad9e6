import { join } from 'node:path';
import { explain } from '../command.ts';
import { labelled, TEST_DATA } from '../data.ts';
import { Tally, type Part } from '../score.ts';

interface Owner {
  readonly text: string;
  readonly lead: readonly string[];
  readonly co: readonly string[];
  readonly persons: readonly string[];
  readonly flags: readonly string[];
}

/** Owner cells by themselves: who leads, who supports, who is named; and the flags. */
export const ownersPart: Part = {
  name: 'owners',
  async measure() {
    const owners = new Tally('owners', 'lead, supporting units and persons of a cell');
    const flags = new Tally('owner flags', 'what there is to mind about a cell');
    const samples = labelled(join(TEST_DATA, 'owners.json')) as Owner[];
    const read = await explain<Owner>('owner', samples);
    for (const [index, sample] of samples.entries()) {
      const answer = read[index];
      const who = (owner: Owner | undefined) => [owner?.lead, owner?.co, owner?.persons];
      owners.compare(sample.text, who(answer), who(sample));
      flags.compare(sample.text, [...(answer?.flags ?? [])].sort(), [...sample.flags].sort());
    }
    return { scores: [owners.score(), flags.score()], notMeasured: [] };
  },
};
