import { isShortName } from '../owners/unit-words.ts';

/** Characters of units' names that sound or look alike, so that one is typed for the other. */
const ALIKE = (
  '利力立历 健建键 卫未位 生升声 教较 育玉肓 财才材 政正证整 民名 司思 水木 务物 农浓 商伤 文闻 旅游 体休题 应英 急级 管馆官 理里 ' +
  '监检鉴 督都 审甚申 计记技 统通 信心 访坊仿 林临 业叶 源原园圆 境景镜 态太 规归 划化 住主驻 乡相香 城成 市是 场厂 数术树 据局居具剧 ' +
  '保宝 障章 医一 疗辽 退推 役疫 军君 人入 社射 会汇 科课 委尾 办班 发法 改该 革格 宣喧 传转 组祖 织职 统桶 战站 宗综 外处 事是 侨桥 机几 关官 ' +
  '交郊 运云 输书 粮良 储除 消肖 防放 公工 安按 检捡 察查 院元 法发 投头 资姿 街接 道到 镇真 招召 引隐'
).split(' ');

const groupsOf = new Map<string, Set<number>>();
for (const [group, characters] of ALIKE.entries()) {
  for (const character of characters) {
    const groups = groupsOf.get(character) ?? new Set<number>();
    groupsOf.set(character, groups.add(group));
  }
}

function soundAlike(one: string, other: string): boolean {
  const groups = groupsOf.get(other);
  return groups !== undefined && [...(groupsOf.get(one) ?? [])].some((group) => groups.has(group));
}

/** Numbers, directions and the like tell units of one kind apart. */
const TELLS_APART = /[0-9一二三四五六七八九十百千甲乙丙丁东西南北中上下大小新老第]/;

/** Shorter names are too near to each other. */
const SHORTEST = 3;
/** So long that one wrong character leaves no doubt which name was meant. */
const LONG = 5;

/**
 * Whether `written` is `right` with one slip of the pen: two characters that changed places, one too many or too few,
 * one that sounds or looks alike, in a long name any one. Folded texts without a place. A slip that makes a word of its
 * own (供水公司, 供电公司) is none.
 */
export function isSlip(written: string, right: string): boolean {
  if (written === right || Math.min(written.length, right.length) < SHORTEST) return false;
  let same = 0;
  while (same < written.length && written.charAt(same) === right.charAt(same)) same += 1;
  const [typed, meant] = [written.slice(same), right.slice(same)];
  const [wrong, wanted] = [typed.charAt(0), meant.charAt(0)];
  if (written.length === right.length) {
    if (typed.slice(1) === meant.slice(1)) return isWrongCharacter(written, same, wrong, wanted);
    return typed.charAt(1) === wanted && meant.charAt(1) === wrong && typed.slice(2) === meant.slice(2);
  }
  if (Math.min(written.length, right.length) <= SHORTEST) return false;
  if (typed.slice(1) === meant) return !TELLS_APART.test(wrong);
  return typed === meant.slice(1) && !TELLS_APART.test(wanted);
}

function isWrongCharacter(written: string, at: number, wrong: string, wanted: string): boolean {
  if (/^[ -~]+$/.test(written)) return written.length > 2 * LONG && /[a-z]{2}/.test(wrong + wanted);
  if (TELLS_APART.test(wrong) || TELLS_APART.test(wanted)) return false;
  if (isShortName(written.slice(at - 1, at + 1)) || isShortName(written.slice(at, at + 2))) return false;
  return soundAlike(wrong, wanted) || (written.length >= LONG && at < written.length - 2);
}

/** All texts with one character less, and the text itself: two names with a slip between them share one. */
export function withoutOne(text: string): ReadonlySet<string> {
  const found = new Set([text]);
  for (let at = 0; at < text.length; at += 1) found.add(text.slice(0, at) + text.slice(at + 1));
  return found;
}
