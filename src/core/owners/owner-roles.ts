/** Words that say what part a unit has: 牵头单位：…, …牵头，…配合, （主办）, (lead). */

/** `lead`: called so; `listed`: 责任单位, whose first one leads; `support`; `person`. */
export type OwnerRole = 'lead' | 'listed' | 'support' | 'person';

const BODY = '(?:责任|責任)?(?:单位|單位|部门|部門|机关|機關|处室|處室|科室|机构|主体)';
const PERSON_BODY = '(?:人员|人員|同志|领导|人)';

interface RoleWords {
  readonly role: OwnerRole;
  readonly words: string;
}

const ROLES: readonly RoleWords[] = [
  { role: 'lead', words: '牵头|牽頭|总牵头|主办|主辦|主责|主責|主要责任|第一责任|lead|led by|主持' },
  {
    role: 'support',
    words:
      '配合|协办|協辦|会办|會辦|协同|協同|协助|協助|参与|參與|参加|協作|协作|会同|會同|联合|support(?:ing|ed by)?|co-?owners?|with support from|assist(?:ing|ed by)?|contributors?',
  },
  { role: 'listed', words: '责任|責任|承办|承辦|负责|負責|落实|实施|办理|owners?|responsible|accountable' },
];

const LABELS: readonly { readonly role: OwnerRole; readonly label: RegExp }[] = [
  {
    role: 'person',
    label: new RegExp(
      `^(?:第一|主要|直接|具体|牵头|分管|包保)?(?:责任|責任|负责|負責|承办|承辦|联系|聯絡|经办|經辦|分管|包保|对接|主办)${PERSON_BODY}\\s*[:：]\\s*`,
    ),
  },
  ...ROLES.map(({ role, words }) => ({
    role,
    label: new RegExp(
      `^[[【〔(（]?(?:${words})(?:${BODY})?[\\]】〕)）]?\\s*[:：]\\s*|^[[【〔](?:${words})(?:${BODY})?[\\]】〕]\\s*|^(?:${words})${BODY}(?:\\s+|$)`,
      'i',
    ),
  })),
];

/** A label at the start: 配合单位：. `null` without one. `length`: how many characters it takes. */
export function labelOf(text: string): { readonly role: OwnerRole; readonly length: number } | null {
  const start = text.slice(0, 30);
  for (const { role, label } of LABELS) {
    const found = label.exec(start);
    if (found !== null) return { role, length: found[0].length };
  }
  return null;
}

const MARKS = ROLES.map(({ role, words }) => ({
  role,
  mark: new RegExp(`\\s*[(（[【](?:${words})(?:${BODY})?[)）\\]】]$`, 'i'),
  front: new RegExp(`^[(（](?:${words})(?:${BODY})?[)）]\\s*`, 'i'),
}));

/** （牵头） or (support) in brackets behind or before a name. */
export function markOf(text: string): { readonly role: OwnerRole; readonly text: string } | null {
  if (!/[)）\]】]/.test(text)) return null;
  for (const { role, mark, front } of MARKS) {
    const end = mark.exec(text.slice(-30));
    if (end !== null) return { role, text: text.slice(0, text.length - end[0].length) };
    const start = front.exec(text.slice(0, 30));
    if (start !== null && start[0].length < text.length) return { role, text: text.slice(start[0].length) };
  }
  return null;
}

const BY_DUTY =
  /(?:按(?:照)?(?:各自)?(?:职责|职能|職責)(?:分工)?|依(?:权责|職權)|分别|分工)(?:负责|負責|抓好|做好|落实|辦理|办理|配合)?(?:落实|实施)?$/;
/** Not the offices of such bodies: 政协办, 科协办. */
const SUPPORT_VERB =
  /(?:按(?:照)?(?:各自)?职责(?:分工)?)?(?:积极|密切|共同|协同|全力)?(?:配合|(?<![政科文作体體消记記])(?:协办|協辦)|协同|协助|協助|参与|參與|参加)(?:落实|办理|实施|做好|抓好|工作)?$/;
const LEAD_VERB =
  /(?:共同|联合|聯合)?(?:牵头|牽頭|主办|主辦|主责)(?:负责|負責|落实|办理|实施|组织实施|抓总|抓落实)?$|(?:共同|分别)(?:负责|負責)$|为主(?:负责)?$|為主$/;
const LISTED_VERB =
  /(?:具体|全面|统一)?(?:负责|負責)(?:落实|办理|实施|组织实施)?$|(?:组织实施|抓好落实|抓落实)$/;

const STAR = '[★☆*＊▲△◆]';
const STARRED = new RegExp(`^${STAR}\\s*(.{2,})$|^(.{2,}?)\\s*${STAR}$`);

/** ★市教育局: where names are starred, these lead. The name alone, `null` without a star. */
export function starred(text: string): string | null {
  const found = STARRED.exec(text);
  return found === null ? null : (found[1] ?? found[2] ?? '').trim();
}

/** What the words behind a name make of it and of those listed before it: …牵头, …配合. */
export function verbOf(text: string): { readonly role: OwnerRole | null; readonly text: string } {
  const end = text.slice(-24);
  const rest = text.slice(0, Math.max(0, text.length - 24));
  const duty = BY_DUTY.exec(end);
  const verb =
    role('support', SUPPORT_VERB.exec(end)) ??
    role('lead', LEAD_VERB.exec(end)) ??
    role('listed', duty) ??
    role('listed', LISTED_VERB.exec(end));
  if (verb === null) return { role: null, text };
  const kept = rest + end.slice(0, verb.place);
  return { role: verb.role, text: kept.replace(BY_DUTY, '').trim() };
}

function role(name: OwnerRole, found: RegExpExecArray | null) {
  return found === null ? null : { role: name, place: found.index };
}

/** 市卫健委会同市公安局: what stands before leads, what comes after supports. `null` without such a word. */
export function togetherWith(text: string): { readonly first: string; readonly second: string } | null {
  const found =
    /^(.{2,30}?)(?:会同|會同|商请|协同|with (?:support from )?)(.+)$/i.exec(text) ??
    /^(.{1,28}?(?:[局委办部厅院]|政府|中心|公司))商(?=[国省市县区州有])(.+)$/.exec(text);
  return found === null ? null : { first: (found[1] ?? '').trim(), second: (found[2] ?? '').trim() };
}
