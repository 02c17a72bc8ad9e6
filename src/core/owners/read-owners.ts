import type { OwnerCell } from './owner-cell.ts';
import { ownerPieces } from './owner-pieces.ts';
import { withoutPhones } from './phone-numbers.ts';
import { readOwnerCell } from './read-owner-cell.ts';
import { isPlaceholder } from './unit-words.ts';
import { whoIs } from './who-is.ts';

/** Who is named in the owner cells of one item. Texts as written, without labels, numbers and padding. */
export interface Owners {
  /** The lead unit, `''` where none is named. */
  readonly lead: string;
  readonly supporting: readonly string[];
  readonly persons: readonly string[];
}

const NOBODY: OwnerCell = Object.freeze({ lead: [], supporting: [], persons: [] });
const NONE: readonly string[] = Object.freeze([]);

/** Distinct cells remembered; a ledger has far fewer. */
const MOST_REMEMBERED = 200_000;

const cells = new Map<string, OwnerCell>();
const plainParts = new Map<string, OwnerCell>();
const nameLists = new Map<string, readonly string[]>();

/** Reads the three owner cells of an item together: what the lead cell says of others joins their lists. */
export function readOwners(leadText: string, supportText: string, personText: string): Owners {
  const lead = leadCell(leadText);
  const support = leadCell(supportText);
  return {
    lead: lead.lead[0] ?? '',
    supporting: supportingOf(lead, support),
    persons: personsOf(names(personText), lead, support),
  };
}

/** What a cell of units says by itself; equal texts share one answer. */
export function leadCell(text: string): OwnerCell {
  if (text === '') return NOBODY;
  let found = cells.get(text);
  if (found === undefined) {
    found = PLAIN_LIST.test(text) ? readPlainList(text) : readOwnerCell(text, { englishPersons: false });
    if (cells.size > MOST_REMEMBERED) cells.clear();
    cells.set(text, found);
  }
  return found;
}

/** Units with nothing but 、 between them, and no word that could be a label or a role. */
const PLAIN_LIST =
  /^[^\s\d()（）[\]【】〔〕:：,，;；。/／&＆+＋|｜.．★☆*＊▲△◆@＠商①-⑳㈠-㈩a-z牵牽主办辦责責承配协協协会會参參负負等由按各全有相与與及和同—–－-]+$/i;

/** The same as `readOwnerCell`, for the common case: each name is looked at once, however they are combined. */
function readPlainList(text: string): OwnerCell {
  const lead: string[] = [];
  const persons: string[] = [];
  for (const part of text.split('、')) {
    let found = plainParts.get(part);
    if (found === undefined) {
      found = readOwnerCell(part);
      if (plainParts.size > MOST_REMEMBERED) plainParts.clear();
      plainParts.set(part, found);
    }
    for (const unit of found.lead) if (!lead.includes(unit)) lead.push(unit);
    persons.push(...found.persons);
  }
  return { lead, supporting: NONE, persons };
}

/** The supporting units of a lead cell and a supporting cell together. */
export function supportingOf(lead: OwnerCell, support: OwnerCell): readonly string[] {
  if (lead.lead.length <= 1 && lead.supporting.length === 0) {
    return support.supporting.length === 0
      ? support.lead
      : distinct([...support.lead, ...support.supporting]);
  }
  return distinct([...lead.lead.slice(1), ...lead.supporting, ...support.lead, ...support.supporting]);
}

/** The persons of the person cell, and those named beside the units. */
export function personsOf(named: readonly string[], lead: OwnerCell, support: OwnerCell): readonly string[] {
  if (lead.persons.length === 0 && support.persons.length === 0) return named;
  return distinct([...named, ...lead.persons, ...support.persons]);
}

/** The names in a person cell, as written; equal texts share one answer. */
export function names(text: string): readonly string[] {
  if (text === '') return NONE;
  let found = nameLists.get(text);
  if (found === undefined) {
    found = Object.freeze(namesIn(text));
    if (nameLists.size > MOST_REMEMBERED) nameLists.clear();
    nameLists.set(text, found);
  }
  return found;
}

const NAME_LABEL = /^(?:责任人|负责人|联系人|承办人|经办人|責任人|負責人|聯絡人|承辦人)\s*[:：]\s*/;

function namesIn(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '' || isPlaceholder(trimmed)) return [];
  const found: string[] = [];
  for (const piece of ownerPieces(withoutPhones(trimmed))) {
    const name = piece.text.replace(NAME_LABEL, '').replace(/等(?:人|同志)?$/, '');
    if (name === '' || isPlaceholder(name)) continue;
    const { unit, persons } = whoIs(name, false);
    // The column says that it holds persons: what does not look like a name is one all the same.
    found.push(...(persons.length > 0 ? persons : [unit]));
  }
  return found;
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
