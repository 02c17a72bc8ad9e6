/**
 * The place before a unit's name, widest first: 北京市东城区教育局 -> ['北京市', '东城区']; 区教育局 -> ['区'];
 * without one: []. Folded text.
 */
export type Place = readonly string[];

const LEVELS = '自治区|自治州|自治县|省|市|州|盟|县|区|旗|镇|乡|街道|社区|村';
const NAMED = new RegExp(`^([\\u3400-\\u9fff]{2,10}?)(${LEVELS})`);
const LEVEL_ALONE = /^[省市县区州旗镇乡]/;

/** Places that begin like a level: 镇江市, 市中区. */
const BEGINS_LIKE_LEVEL = /^(?:镇[江平坪雄原康远宁赉海巴沅安]|乡[宁城]|市[中北南]区|州[^直委级])/;

/** Words that hold a level's character and are no place: 城市, 城乡, 社区, 市场, 乡村振兴, 区块链. */
const NO_LEVEL_BEFORE = /[城都夜集郊农商社小辖片库牧灾疫战军示]$/;
const NO_LEVEL_AFTER: Readonly<Partial<Record<string, RegExp>>> = {
  市: /^(?:场|域|容|民(?!政|宗|族)|政(?!府|协|法|务|局)|直)/,
  乡: /^(?:村|镇|土)/,
  镇: /^(?:村|街)/,
  区: /^(?:块|划|域)/,
  县: /^域/,
  州: /^直/,
  省: /^直/,
};

function isLevel(before: string, level: string, after: string): boolean {
  if (level.length === 1 && NO_LEVEL_BEFORE.test(before)) return false;
  return NO_LEVEL_AFTER[level]?.test(after) !== true;
}

/** Cuts the place off a folded name. */
export function placeAndRest(name: string): { readonly place: Place; readonly rest: string } {
  const place: string[] = [];
  let rest = name;
  for (;;) {
    const cut = placeAt(rest, place.length === 0);
    if (cut === 0) return { place, rest };
    place.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
}

/** How many characters of one place stand at the start. */
function placeAt(text: string, first: boolean): number {
  const alone = LEVEL_ALONE.exec(text)?.[0];
  if (alone !== undefined && !BEGINS_LIKE_LEVEL.test(text)) {
    return first && text.length > 2 && isLevel('', alone, text.slice(1)) ? 1 : 0;
  }
  const found = NAMED.exec(text);
  if (found === null) return 0;
  const [whole, before = '', level = ''] = found;
  return isLevel(before, level, text.slice(whole.length)) ? whole.length : 0;
}

/**
 * All places that say the same with less: for ['北京市', '东城区'] these are 东城区, 东城 and 区, each with and without
 * 北京市 before it, and none at all. As texts, to be looked up.
 */
export function vaguerPlaces(place: Place): ReadonlySet<string> {
  const vaguer = new Set<string>(['']);
  for (let from = 0; from < place.length; from += 1) {
    const [head = '', ...others] = place.slice(from);
    for (const less of [head, head.slice(-1), head.slice(0, -1)]) {
      if (less !== '') vaguer.add([less, ...others].join(' '));
    }
  }
  vaguer.delete(place.join(' '));
  return vaguer;
}
