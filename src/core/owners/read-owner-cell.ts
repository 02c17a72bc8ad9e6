import { joinBrokenWraps } from './broken-wraps.ts';
import type { OwnerCell, OwnerFlag } from './owner-cell.ts';
import { isLatin, ownerPieces, type Piece } from './owner-pieces.ts';
import { labelOf, markOf, starred, togetherWith, verbOf, type OwnerRole } from './owner-roles.ts';
import { withoutPhones } from './phone-numbers.ts';
import {
  isCollective,
  isEnglishHead,
  isGeneric,
  isPlaceholder,
  isShortName,
  isUnit,
  isVague,
  levelOf,
} from './unit-words.ts';
import { isName } from './person-names.ts';
import { whoIs } from './who-is.ts';

/** An owner cell with what there is to know about it. */
export interface OwnerReading extends OwnerCell {
  /** All of `lead` lead (牵头单位：A、B; A、B等部门); else the first does and the others support it. */
  readonly joint: boolean;
  readonly flags: readonly OwnerFlag[];
}

interface Named {
  readonly unit: string;
  role: OwnerRole | null;
  /** The role stands with the name itself, so that a verb at the end of the list does not change it. */
  readonly marked: boolean;
}

const MISSING: OwnerReading = Object.freeze({
  lead: [],
  supporting: [],
  persons: [],
  joint: false,
  flags: Object.freeze(['missing'] as const),
});

const ETC =
  /(?:等(?:\d{1,3}|[一二三四五六七八九十两几多]{1,3})?(?:个|家)?(?:有关|相关|其他)?(?:市直|县直|区直|省直)?(?:部门|部門|单位|單位|委办局|机关|地|人)?|,?\s*etc\.?|\s+et al\.?)$/i;
const ETC_UNITS = /等[^、，,;；]{0,6}(?:部门|部門|单位|單位|委办局|机关)/;

/**
 * Reads a cell of units and persons (domain.md 5.3). Never throws; takes time in proportion to the text.
 * `englishPersons: false`: an English name by itself counts as a unit, because the column Owner of an English
 * ledger says who leads, whoever that is.
 */
export function readOwnerCell(cell: string, { englishPersons = true } = {}): OwnerReading {
  const trimmed = cell.trim();
  if (trimmed === '' || isPlaceholder(trimmed)) return MISSING;
  const wrapped = joinBrokenWraps(withoutPhones(trimmed));
  const unitsOnly = ETC_UNITS.test(wrapped.text) || (!englishPersons && isLatin(wrapped.text));
  const reader = new CellReader(unitsOnly);
  for (const piece of joinGeneric(ownerPieces(wrapped.text))) reader.take(piece);
  return reader.reading(wrapped.joined);
}

/** 各乡镇人民政府、街道办事处 is one group: what goes on without a name belongs to the 各 before it. */
function joinGeneric(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const goesOn =
      last !== undefined && piece.before === '、' && /^[各全]/.test(last.text) && isGeneric(piece.text);
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text}、${piece.text}` };
    else joined.push(piece);
  }
  return joined;
}

class CellReader {
  private readonly named: Named[] = [];
  private readonly persons: string[] = [];
  /** What the label in force says. */
  private label: OwnerRole | null = null;
  /** Whether a word such as 会同 made the rest of the clause support. */
  private restSupports = false;
  /** Where the names begin that a verb at the end of a list is said of. */
  private group = 0;
  /** Where the names begin that stand behind the last comma. */
  private comma = 0;
  private etc = false;

  constructor(private readonly unitsOnly: boolean) {}

  take(piece: Piece): void {
    if (/[;；。\n]/.test(piece.before)) this.newClause();
    if (/[，,]/.test(piece.before)) this.comma = this.named.length;
    let { text } = piece;
    for (let label = labelOf(text); label !== null; label = labelOf(text)) {
      this.newClause();
      this.label = label.role;
      text = text.slice(label.length).trim();
    }
    text = text.replace(/^(?:由|[@＠])(?=.{2})/, '').replace(/(?<=[\u2e80-\u9fff)）])[.。]$/, '');
    if (this.label === 'person') {
      this.takePersons(text);
      return;
    }
    const star = starred(text);
    if (star !== null) {
      this.add(this.withoutEtc(star), 'lead', true);
      return;
    }
    const marked = markOf(text);
    const verb = verbOf(marked?.text ?? text);
    text = this.withoutEtc(verb.text);
    const together = togetherWith(text);
    if (together !== null) {
      this.add(together.first, 'lead', true);
      this.restSupports = true;
      this.add(this.withoutEtc(together.second), 'support', true);
    } else {
      const helping = helped(text);
      if (helping === null) this.add(text, marked?.role ?? null, marked !== null);
      else {
        this.add(helping.helper, null, false);
        this.close('support');
        this.add(helping.helped, 'lead', true);
      }
    }
    if (verb.role !== null) this.close(verb.role);
  }

  reading(wrapJoined: boolean): OwnerReading {
    const withRole = (wanted: (role: OwnerRole | null) => boolean) =>
      distinct(this.named.filter(({ role }) => wanted(role)).map(({ unit }) => unit));
    const leads = withRole((role) => role === 'lead');
    const listed = withRole((role) => role === null || role === 'listed');
    const helpers = withRole((role) => role === 'support');
    const called = leads.length > 0;
    const lead = called ? leads : listed;
    const supporting = (called ? distinct([...listed, ...helpers]) : helpers).filter(
      (unit) => !lead.includes(unit),
    );
    const persons = distinct(this.persons);
    return Object.freeze({
      lead,
      supporting,
      persons,
      joint: called || this.etc,
      flags: this.flags([...lead, ...supporting], persons, wrapJoined),
    });
  }

  private newClause(): void {
    this.group = this.named.length;
    this.restSupports = false;
  }

  /**
   * A verb is said of every name of its list that says nothing itself; 配合 of those behind the comma only
   * (市卫健委、市教育局，市公安局配合), as somebody has to lead.
   */
  private close(role: OwnerRole): void {
    const first = role === 'support' ? Math.max(this.group, this.comma) : this.group;
    for (const named of this.named.slice(first)) if (!named.marked) named.role = role;
    this.group = this.named.length;
  }

  private withoutEtc(text: string): string {
    const end = ETC.exec(text.slice(-20));
    if (end === null || end[0].length >= text.length) return text;
    this.etc = true;
    return text.slice(0, text.length - end[0].length).trim();
  }

  private add(text: string, role: OwnerRole | null, marked: boolean): void {
    for (const part of spacedNames(text) ?? conjoined(text)) {
      if (part === '' || isPlaceholder(part)) continue;
      const { unit, persons } = whoIs(part, this.unitsOnly);
      this.persons.push(...persons);
      if (unit === '') continue;
      const own = markOf(part);
      this.named.push({
        unit,
        role: own?.role ?? role ?? (this.restSupports ? 'support' : this.label),
        marked: marked || own !== null || this.restSupports,
      });
    }
  }

  private takePersons(text: string): void {
    for (const part of conjoined(this.withoutEtc(text))) {
      if (part === '' || isPlaceholder(part)) continue;
      const { unit, persons } = whoIs(part, false);
      this.persons.push(...(persons.length > 0 ? persons : [unit]));
    }
  }

  private flags(units: readonly string[], persons: readonly string[], wrapJoined: boolean): OwnerFlag[] {
    const flags: OwnerFlag[] = [];
    if (units.length === 0) flags.push(persons.length > 0 ? 'no-unit' : 'missing');
    if (wrapJoined) flags.push('broken-wrap');
    if (units.some((unit) => isAbbreviation(unit))) flags.push('abbrev');
    if (inheritsPrefix(units)) flags.push('prefix-inherit');
    if (units.some((unit) => isCollective(unit))) flags.push('collective');
    if (units.some((unit) => isVague(unit))) flags.push('vague');
    if (this.etc) flags.push('etc');
    return flags;
  }
}

/** 张 伟 李 娜, 李 小 明: single characters with spaces between them. */
function spacedNames(text: string): string[] | null {
  const characters = text.split(/\s+/);
  if (characters.length < 3 || characters.length > 12 || !characters.every((each) => each.length === 1))
    return null;
  const size = characters.length % 2 === 0 ? 2 : 3;
  const found: string[] = [];
  for (let place = 0; place < characters.length; place += size)
    found.push(characters.slice(place, place + size).join(''));
  return found.every(isName) ? found : null;
}

/** 市公安局配合市卫健委: the first helps the second. */
function helped(text: string): { readonly helper: string; readonly helped: string } | null {
  const found = /^(.{2,30}?)(?:积极|全力)?(?:配合|协助|協助)(.{2,30})$/.exec(text);
  if (found === null) return null;
  const [, helper = '', second = ''] = found;
  return isUnit(helper) && isUnit(second) ? { helper, helped: second } : null;
}

const CONJUNCTION = /以及|和|与|與|及|\s+(?:and|&)\s+/g;

/** 和 separates only what are two names: 市文化广电和旅游局 is one. */
function conjoined(text: string): string[] {
  if (text.length > 80) return [text];
  for (const found of text.matchAll(CONJUNCTION)) {
    const left = text.slice(0, found.index).trim();
    const right = text.slice(found.index + found[0].length).trim();
    if (areTwo(left, right)) return [left, ...conjoined(right)];
  }
  return [text];
}

function areTwo(left: string, right: string): boolean {
  if (left.length < 2 || right.length < 2) return false;
  if (isLatin(left) && isLatin(right))
    return isEnglishHead(left) === isEnglishHead(right) && (isEnglishHead(left) || bothPeople(left, right));
  if (isShortName(left)) return isShortName(right.replace(ETC, ''));
  if (isName(left)) return isName(right.replace(ETC, ''));
  const bare = right.replace(ETC, '').split(CONJUNCTION)[0]?.trim() ?? '';
  return (
    isUnit(left.replace(/[(（][^()（）]*[)）]$/, '')) &&
    (isUnit(bare) || isUnit(right) || isCollective(right))
  );
}

const bothPeople = (left: string, right: string) =>
  whoIs(left, false).persons.length > 0 && whoIs(right, false).persons.length > 0;

const isAbbreviation = (unit: string) =>
  isShortName(unit) ||
  (levelOf(unit) !== null && isShortName(unit.slice(1))) ||
  /^[省市县区]?两办$/.test(unit);

/** 区执法局、公安分局: a unit without a level behind one that has it. */
function inheritsPrefix(units: readonly string[]): boolean {
  const first = units[0];
  if (first === undefined || levelOf(first) === null || isCollective(first)) return false;
  return units.slice(1).some((unit) => isUnit(unit) && lacksLevel(unit));
}

const lacksLevel = (unit: string) =>
  !isCollective(unit) &&
  !isVague(unit) &&
  !/[省市县区镇乡州旗]|街道|村$|社区|公司|集团|银行|学校|大学|学院|医院|政府|国家|中国|中央|所属/.test(unit);

const distinct = (texts: readonly string[]) => (texts.length < 2 ? texts : [...new Set(texts)]);
