import { fold } from '../wording/fold.ts';

/** Who is named in the owner cells of one item. Texts as written, without labels, numbers and padding. */
export interface Owners {
  /** The lead unit, `''` where none is named. */
  readonly lead: string;
  readonly supporting: readonly string[];
  readonly persons: readonly string[];
}

/** What an owner cell says by itself. */
export interface OwnerCell {
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly persons: readonly string[];
}

const NOBODY: OwnerCell = Object.freeze({ lead: [], supporting: [], persons: [] });
const NONE: readonly string[] = Object.freeze([]);

/** Marks that say "nobody" in a cell of their own. */
const PLACEHOLDER =
  /^(?:[-—–―－/\\_.。、*?？]+|无|沒有|没有|暂无|待定|待明确|待確認|待确认|未定|未明确|n\/?a|tbc|tbd|none)$/i;

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
    found = PLAIN_LIST.test(text) ? readPlainList(text) : readCell(text);
    if (cells.size > MOST_REMEMBERED) cells.clear();
    cells.set(text, found);
  }
  return found;
}

/** Units with nothing but 、 between them, and no word that could be a label or a role. */
const PLAIN_LIST =
  /^[^\s\d()（）[\]【】:：,，;；/／&＆+＋.．①-⑳a-z牵牽主办辦责責承配协協会會参參负負等由按各全—–-]+$/i;

/** The same as `readCell`, for the common case: each name is looked at once, however they are combined. */
function readPlainList(text: string): OwnerCell {
  const lead: string[] = [];
  const persons: string[] = [];
  for (const part of text.split('、')) {
    let found = plainParts.get(part);
    if (found === undefined) {
      found = readCell(part);
      if (plainParts.size > MOST_REMEMBERED) plainParts.clear();
      plainParts.set(part, found);
    }
    lead.push(...found.lead);
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

const LEAD_LABEL =
  /(?:牵头|牽頭|主办|主辦|责任|責任|承办|承辦|主责|主責)(?:责任)?(?:单位|單位|部门|部門|机关|機關)?\s*[:：]/;
const SUPPORT_LABEL =
  /(?:配合|协办|協辦|会办|會辦|协同|參與|参与|协助)(?:责任)?(?:单位|單位|部门|部門|机关|機關)?\s*[:：]/;
const LABELS = new RegExp(`(?=${LEAD_LABEL.source}|${SUPPORT_LABEL.source})`);
const SUPPORT_MARK = /[(（](?:配合|协办|協辦|会办|會辦|参与|參與|support(?:ing)?)(?:单位|單位)?[)）]\s*$/i;
const LEAD_MARK = /[(（](?:牵头|牽頭|主办|主辦|负责|負責|lead)(?:单位|單位)?[)）]\s*$/i;
const SUPPORT_TAIL = /(?:等)?(?:配合|协办|協辦|协同|协助|参与|參與)(?:落实|办理|实施)?$/;
const LEAD_TAIL = /(?:牵头|牽頭|主办|主辦)?(?:负责|負責|牵头|牽頭|主办|主辦|组织实施|落实)$/;

function readCell(text: string): OwnerCell {
  const trimmed = text.trim();
  if (trimmed === '' || PLACEHOLDER.test(trimmed)) return NOBODY;
  const lead: string[] = [];
  const supporting: string[] = [];
  const persons: string[] = [];
  for (const labelled of joinWraps(trimmed).split(LABELS)) {
    const support = SUPPORT_LABEL.exec(labelled);
    const rest = labelled.replace(LEAD_LABEL, '').replace(SUPPORT_LABEL, '');
    // 会同 and 配合 as verbs cut a cell in two: 市卫健委牵头，市公安局、市交通局配合.
    for (const clause of clauses(rest)) {
      let role: 'lead' | 'support' = support?.index === 0 ? 'support' : 'lead';
      let words = clause;
      if (SUPPORT_TAIL.test(words)) {
        role = 'support';
        words = words.replace(SUPPORT_TAIL, '');
      } else words = words.replace(LEAD_TAIL, '').replace(/^由/, '');
      words = words.replace(/按(?:照)?(?:各自)?职责(?:分工)?(?:抓好|做好)?$/, '');
      for (const part of parts(words)) {
        const named = unitOf(part);
        persons.push(...named.persons);
        if (named.unit === '') continue;
        const marked = SUPPORT_MARK.test(part) ? 'support' : LEAD_MARK.test(part) ? 'lead' : role;
        (marked === 'support' ? supporting : lead).push(named.unit);
      }
    }
  }
  return Object.freeze({ lead, supporting, persons });
}

/** A narrow column breaks words: 市卫生健康委员⏎会. A line of one or two characters is a tail, not a unit. */
function joinWraps(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.reduce((joined, line) => {
    if (joined === '' || line === '') return joined + line;
    const tail =
      /^[\u4e00-\u9fff]{1,2}$/.test(line) &&
      /[\u4e00-\u9fff]$/.test(joined) &&
      !/[局委办部厅院校所队会镇乡县区市]$/.test(joined);
    return tail ? joined + line : `${joined}\n${line}`;
  }, '');
}

function clauses(text: string): string[] {
  const verb =
    /(?:牵头|牽頭|主办|主辦|负责|負責)\s*[,，;；。]|[,，;；、](?=[^,，;；]*(?:配合|协办|協辦|协助)$)/;
  const match = verb.exec(text);
  if (match === null) return [text.replace(/[。.;；]\s*$/, '')];
  const end = match.index + match[0].length;
  return [text.slice(0, end).replace(/[,，;；。、]\s*$/, ''), text.slice(end).replace(/[。.;；]\s*$/, '')];
}

const NUMBERING = /(?:^|(?<=[\s;；、,，]))(?:\d{1,2}\s*[.、．)）]|[(（]\d{1,2}[)）]|[①②③④⑤⑥⑦⑧⑨⑩])\s*/g;
const BRACKETS = /[(（][^()（）]*[)）]/g;

/** Cuts at separators, never inside brackets: 各县（市、区）人民政府 stays whole. */
function parts(text: string): string[] {
  const held: string[] = [];
  const guarded = text
    .replace(/[(（]\d{1,2}[)）]|[①②③④⑤⑥⑦⑧⑨⑩]/g, '\n')
    .replace(NUMBERING, '\n')
    .replace(BRACKETS, (bracket) => `\ue000${String(held.push(bracket) - 1)}\ue001`);
  if (/^(?:各|全)[^、，,]*[、，,][^、，,]*(?:办事处|街道|乡镇|镇街)$/.test(text)) return [text];
  return guarded
    .split(isLatin(guarded) ? /[、，,;；\n\t/／&＆+]/ : /[、，,;；\s/／+＋]/)
    .map((part) => part.replace(/\ue000(\d+)\ue001/g, (_, index: string) => held[Number(index)] ?? '').trim())
    .filter((part) => part !== '' && !PLACEHOLDER.test(part));
}

const isLatin = (text: string) => /^[ -~\s\u00c0-\u024f\ue000\ue001]*$/.test(text);

/** One part: a unit, a unit with its person in brackets or after a dash, or a person. */
function unitOf(part: string): { readonly unit: string; readonly persons: readonly string[] } {
  const plain = part
    .replace(SUPPORT_MARK, '')
    .replace(LEAD_MARK, '')
    .replace(/等(?:部门|部門|单位|單位)?$/, '')
    .trim();
  if (/^(?:各|有关|相关|全)/.test(plain)) return { unit: plain, persons: [] };
  const dashed = /^(.*\S)\s*[-—–]\s*([\u4e00-\u9fff]{2,4})$/.exec(plain);
  if (dashed !== null && isName(dashed[2] ?? ''))
    return { unit: dashed[1] ?? '', persons: [dashed[2] ?? ''] };
  const bracket = /^(.+?)\s*[(（]([^()（）]*)[)）]\s*$/.exec(plain);
  if (bracket !== null) {
    const [, outside = '', inside = ''] = bracket;
    const names = inside.split(/[、，,\s]+/).filter((name) => name !== '');
    if (!isName(outside) && names.length > 0 && names.every(isName))
      return { unit: outside, persons: names.map(tidyName) };
    // 张三（市卫健委）
    if (isName(outside) && isUnit(inside)) return { unit: inside, persons: [tidyName(outside)] };
    // 市政府办（总值班室）: an office inside the unit.
    if (!/[、，,]/.test(inside) && isUnit(outside)) return { unit: outside, persons: [] };
  }
  if (isName(plain)) return { unit: '', persons: [tidyName(plain)] };
  return { unit: plain, persons: [] };
}

const UNIT_END =
  /(?:局|委|办|部|厅|院|校|所|队|会|镇|乡|县|区|市|处|科|室|站|中心|公司|集团|街道|政府|法院|银行|大队|支队|分局|人民政府|委员会|办公室|社区|村|园|馆|台|署|府|司|組|组|辦|廳|會|鎮|鄉|縣|區|處|隊|關|关|学|學|团|團|总站|总队|机构|单位|部门|單位|部門|企业|医院|協會|协会|小组|专班)$/;

const isUnit = (text: string) => UNIT_END.test(text.trim());

const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房解应宗丁宣邓单洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠曲封储靳段富巫焦巴弓牧山谷车侯全班秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶司黎白蒲邰从索籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳冉雍璩桑桂牛寿通边扈燕冀尚农温别庄晏柴瞿阎连茹习艾鱼容向古易慎戈廖庾居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越师巩聂晁敖融訾辛那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权益桓公仉岳帅亢况郈有琴归海' +
    '楚闫肖涂佘佟展原干闾佴言福付覃苟储晋',
);
const TWO_SURNAMES =
  /^(?:欧阳|司徒|上官|诸葛|司马|东方|皇甫|尉迟|公孙|慕容|令狐|钟离|宇文|长孙|夏侯|端木|独孤|南宫|范姜|张简)/;

/** Whether a part reads as a person's name: a surname and one or two characters, not a unit's ending. */
function isName(text: string): boolean {
  const name = fold(tidyName(text));
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name)) return false;
  if (TWO_SURNAMES.test(name)) return name.length >= 3;
  return name.length <= 3 && SURNAMES.has(name.charAt(0)) && !UNIT_END.test(name);
}

/** 张  三 -> 张三; titles and phone numbers go. */
function tidyName(text: string): string {
  return text
    .replace(/[\d\-－+]{7,}/g, '')
    .replace(/^([\u4e00-\u9fff])\s+([\u4e00-\u9fff])$/, '$1$2')
    .trim();
}

function namesIn(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed === '' || PLACEHOLDER.test(trimmed)) return [];
  const padded = trimmed.replace(
    /(^|[、，,;；/\s])([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])(?=$|[、，,;；/\s])/g,
    '$1$2$3',
  );
  return padded
    .replace(NUMBERING, '\n')
    .split(isLatin(padded) ? /[、，,;；\n\t/／&＆+]/ : /[、，,;；\s/／&＆+]/)
    .map((name) => tidyName(name).replace(/^(?:责任人|负责人|联系人|承办人)\s*[:：]/, ''))
    .filter((name) => name !== '' && !PLACEHOLDER.test(name));
}

const distinct = (texts: readonly string[]) => [...new Set(texts)];
