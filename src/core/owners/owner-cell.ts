/** What an owner cell says by itself. Texts as written, without labels, numbers, padding and phone numbers. */
export interface OwnerCell {
  /** Units called leads, else every unit that nothing calls supporting: the first is the lead. */
  readonly lead: readonly string[];
  readonly supporting: readonly string[];
  readonly persons: readonly string[];
}

/** What a clerk should know about an owner cell (domain.md 5.3, data/owners.json). */
export const OWNER_FLAGS = [
  'missing', // nobody: empty, a dash, 待定
  'no-unit', // persons only
  'broken-wrap', // a name broken over two lines was joined
  'abbrev', // a short name such as 卫健 or 两办
  'prefix-inherit', // 区执法局、公安分局: the second is a 区 one as well
  'collective', // 各乡镇, 市直各部门
  'vague', // 有关单位, 相关部门
  'etc', // 等部门: the list is not complete
] as const;

export type OwnerFlag = (typeof OWNER_FLAGS)[number];
