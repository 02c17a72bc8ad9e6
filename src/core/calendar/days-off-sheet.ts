import { foldTight } from '../wording/fold.ts';

/** What such a sheet is about: at least one of these is in its name. */
const ABOUT =
  /节假日|公假|假日|假期|放假|休假日|调休|补班|行事[历曆]|工作日|公休日|holidays?|daysoff|dayoff|non-?workingdays?|workingdays?|workdays?|makeupdays?|workcalendar/g;

/** What else may be in it: years, whose days they are, what kind of list it is. */
const BESIDE =
  /\d+|年度?|部分|法定|公众|公共|国家|国定|国务院|全国|全年|大陆|中国|政府|机关|行政|我?单位|本?单位|我局|本局|公司|元旦|春节|清明|五一|端午|中秋|国庆|及|和|与|或|的|不上班|上班|日期|日历|[日月]|安排|通知|设置|设定|参数|一览表?|对照表?|名单|清单|列表|数据|办公|信息|表|调整|public|bank|office|company|national|statutory|legal|china|chinese|government|calendar|schedule|list|table|dates?|days?|and|our|of|the|[\s_.()\-–—&,，、（）·/]/g;

/**
 * Whether a sheet's name says that it lists days off (节假日, 2026年放假安排, 行事曆, Holidays). Nothing else may be in
 * the name: 节假日值班表 and 五一假期督办台账 are other lists.
 */
export function namesDaysOff(sheet: string): boolean {
  const name = foldTight(sheet);
  return name.search(ABOUT) >= 0 && name.replace(ABOUT, '').replace(BESIDE, '') === '';
}
