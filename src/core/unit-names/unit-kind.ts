import type { Roster, UnitKind } from '../roster/roster.ts';
import { foldTight } from '../wording/fold.ts';
import { isUnit } from '../owners/unit-words.ts';
import { placeAndRest } from './place.ts';
import { unitName } from './unit-name.ts';

/** What a place's own authority is called: 东湖区, 东湖区人民政府, 石桥镇党委, 城东街道办事处, 高新区管委会, 板橋區公所. */
const AUTHORITY =
  /^(?:(?:(?:党工?委|工?委|党委会|委员会)?[、和及]?(?:人民)?政府|党工?委|工?委|委员会|(?:人民政府)?办事处|街道?办|办|管理委员会|管委会?|公所|村?委会|村?民委员会|居委会|居民委员会|党(?:总?支部|支部委员会|总支)))?$/;

/** 各县（市、区）, 各乡镇（街道）人民政府, 各镇街: all of them at once. */
const ALL_PLACES = /^(?:全[省市县区]|[省市县区])?各(?:有关)?(?:县|市|区|旗|州|盟|乡|镇|街|村|社区|园区)/;
const NOT_PLACES = /^(?:全[省市县区]|[省市县区])?各(?:市直|县直|区直|市级|县级|区级|乡镇?(?:站|所))/;

/** Places whose names look like words (东城区, 成都市, 龙城镇), with nothing behind that could make them a department. */
const PLAINLY_A_PLACE =
  /^[\u3400-\u9fff]{2,12}(?:市|州|县|区|旗|镇|乡|街道|社区|村)(?:(?:人民)?政府(?:办事处)?|办事处)?$/;

/** New towns and parks with an authority of their own, which no level's character ends: 高铁新城管委会, 化工产业园管委会. */
const ZONE =
  /^[\u3400-\u9fff]{1,12}(?:新城|[科教文医][学创教旅药]城|大学城|空港|陆港|保税港|片区|(?:产业|工业|科技|科创|创业|创新|物流|农业)园)(?:党工委|工委|管委会?|管理委员会)$/;

/** By its name alone: a place's authority or a department; `null` where it is neither for sure. */
export function kindByName(unit: string): UnitKind | null {
  const folded = foldTight(unit).replace(/^中共(?=.{3})/, '');
  const bare = folded.replace(/[(（][^()（）]*[)）]/g, '');
  if (ALL_PLACES.test(bare) && !NOT_PLACES.test(bare)) return 'district';
  const { place, rest } = placeAndRest(bare);
  // 县政府办公室 is an office of ours; 区 alone names no place.
  if (place.some((part) => part.length > 1) && AUTHORITY.test(rest)) return 'district';
  if (PLAINLY_A_PLACE.test(bare) || ZONE.test(bare)) return 'district';
  const { form } = unitName(bare);
  return form !== 'other' || isUnit(bare) ? 'department' : null;
}

/** As the office's own list has it, else by its name. */
export function kindOf(unit: string, roster: Roster | null): UnitKind | null {
  return roster?.find(unit)?.kind ?? kindByName(unit);
}
