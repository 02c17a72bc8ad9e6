import { foldTight } from '../wording/fold.ts';
import { departmentForm, LONGEST_DEPARTMENT, type DepartmentForm } from './departments.ts';
import { placeAndRest, type Place } from './place.ts';

/** A unit's name taken apart, for comparing. */
export interface UnitName {
  /** Folded, without white space. */
  readonly folded: string;
  /** `folded` without a remark in brackets at its end. */
  readonly base: string;
  readonly place: Place;
  /** What is left behind the place, its ending (办公室, 委员会, 有限公司) shortened: equal for one unit of a place. */
  readonly body: string;
  readonly form: DepartmentForm['form'] | 'other';
  /** For names of no known department: what the ending belongs to, and what stands before it. */
  readonly ending: string;
  readonly core: string;
}

const REMARK = /[(（][^()（）]*[)）]$/;

/** Takes a name apart. Never throws; time in proportion to its length. */
export function unitName(written: string): UnitName {
  const folded = foldTight(written).replace(/^中共(?=.{3})/, '');
  const bare = folded.replace(REMARK, '');
  const base = bare.length < 2 ? folded : bare;
  return department(base, folded) ?? other(base, folded);
}

/** The longest known name of a department at the end, and nothing but a place before it. */
function department(base: string, folded: string): UnitName | null {
  for (let from = Math.max(0, base.length - LONGEST_DEPARTMENT); from < base.length - 1; from += 1) {
    const known = departmentForm(base.slice(from));
    if (known === null) continue;
    const before = base.slice(0, from);
    const place = before === '' ? [] : wholePlace(before);
    if (place === null) continue;
    // 管委会 and 公所 are nothing without a place.
    if (place.length === 0 && /^(?:管理委员会|区公所)$/.test(known.department)) return null;
    return { folded, base, place, body: known.department, form: known.form, ending: '', core: '' };
  }
  return null;
}

/** A text that is nothing but a place; 东湖 without a level, too. */
function wholePlace(text: string): Place | null {
  if (text.length === 1) return /^[省市县区州旗镇乡]$/.test(text) ? [text] : null;
  // The guards against words such as 市场 look at what follows: here nothing does.
  const { place, rest } = placeAndRest(text);
  if (rest === '') return place;
  return /^[\u3400-\u9fff]{2,4}$/.test(rest) && !/[局委办部厅院所队会处科室中心]$/.test(rest)
    ? [...place, rest]
    : null;
}

/** Endings that are written in several ways, the shortest first. */
const ENDINGS: readonly (readonly [string, RegExp])[] = [
  ['办', /(?:办公室|办公厅|办)$/],
  ['公司', /(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司$|集团$/],
  ['委', /(?:委员会|委)$/],
  ['大学', /大学$/],
  ['学校', /(?:学校|中学|小学|学院)$/],
  ['医院', /医院$/],
  ['指挥部', /指挥部$/],
  ['中心', /中心$/],
  ['支队', /支队$/],
  ['大队', /大队$/],
  ['分局', /分局$/],
  ['单', /[局厅处科所队站院部室会社组馆园台署司校行]$/],
];

function other(base: string, folded: string): UnitName {
  const { place, rest } = placeAndRest(base);
  const named = place.some((part) => part.length > 1);
  if (named && /^(?:人民政府|政府|办事处|办|)$/.test(rest)) {
    return { folded, base, place, body: '政府', form: 'full', ending: '', core: '' };
  }
  for (const [kind, pattern] of ENDINGS) {
    const found = pattern.exec(rest);
    if (found === null || found.index === 0) continue;
    const core = rest.slice(0, found.index);
    // 局 is 局, not 处; but schools and offices are what their ending says.
    const ending = kind === '单' || kind === '学校' ? found[0] : kind;
    return { folded, base, place, body: `${core}${ending}`, form: 'other', ending, core };
  }
  return { folded, base, place, body: rest, form: 'other', ending: '', core: rest };
}
