import { fold } from '../wording/fold.ts';
import { isEnglishUnit, isShortName, isUnit } from './unit-words.ts';

/** Personal names: told from units by their surname, their length and what they do not end in. */

const SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房解应宗丁宣邓单洪包诸左石崔吉龚程邢裴陆荣翁荀羊惠曲封储靳段富巫焦巴弓牧山谷车侯全班秋仲伊宫宁仇栾甘厉祖武符刘景詹束龙叶司黎白蒲邰从索籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳冉雍璩桑桂牛寿通边扈燕冀尚农温别庄晏柴瞿阎连茹习艾鱼容向古易慎戈廖庾居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越师巩聂晁敖融訾辛那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权益桓公仉岳帅亢况郈有琴归海' +
    '楚闫肖涂佘佟展原干闾佴言福付覃苟储晋兰税邸代冼隋战仝母檀牟祝甄占户笪邝岳宓逄',
);

/** Surnames that hardly any unit's name goes on with: 市卫健委张三 may be cut before them. */
const COMMON_SURNAMES = new Set(
  '赵钱孙李周吴郑王冯陈蒋沈韩杨朱秦许何吕张曹严魏姜谢邹苏潘葛范彭鲁韦马袁柳唐薛雷贺汤罗郝傅康余顾孟黄萧尹姚邵汪毛戴宋庞熊项祝董梁杜贾郭林钟徐邱骆蔡田樊胡霍莫邓洪崔龚程陆段侯刘龙叶黎赖谭廖曾肖阎',
);

const TWO_SURNAMES =
  /^(?:欧阳|司徒|上官|诸葛|司马|东方|皇甫|尉迟|公孙|慕容|令狐|钟离|宇文|长孙|夏侯|端木|独孤|南宫|范姜|张简)/;

/** Whether a text reads as a person's name: a surname and one or two characters, not a unit's ending. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 8) return false;
  const name = fold(tidyName(text));
  if (!/^[\u3400-\u9fff]{2,4}(?:·[\u3400-\u9fff]{2,6})?$/.test(name)) return false;
  if (name.includes('·')) return true;
  if (isUnit(name) || isShortName(name)) return false;
  if (TWO_SURNAMES.test(name)) return name.length >= 3;
  if (name.length > 3 || !SURNAMES.has(name.charAt(0))) return false;
  return !OFFICE_WORDS.has(name);
}

/** Words of offices that begin like a surname and are nobody's name. */
const OFFICE_WORDS = new Set(
  '应急 公安 文旅 文化 文明 水务 水利 水电 金融 安全 安监 安保 农业 农村 农委 农办 司法 高新 高中 党政 党建 宣传 林业 房管 房产 车管 车辆 纪检 温泉 能源 通管 国土 国资 国安 人社 人大 人防 卫健 卫生 卫监 海事 海关 和谐 成员 相关 有关 双方 路政 项目 平安 平台 时间 计划 方案 强化 解决 边防 广电 东部 相应 常务 常委 支部 管理 管委 应用 查处 公司 公路 公共 文广 文体 安置 安排 明确 展览 全体 全部 全市 全区 全县 全镇 全员 施工 江南 江北 东城 支持 方面 红十字 有限 公积金 计生 计财 农机 农牧 水产 水文 国税 地税 后勤 司机 关工委 章程 管护 管网 金管 金监 党工委 通知 利用 双创 都市 古城 老干'.split(
    ' ',
  ),
);

/** The name alone: 张  三 -> 张三; titles (张三局长, 张三同志) and phone numbers go. */
export function tidyName(text: string): string {
  return text
    .replace(/[\d\-－+]{7,}/g, '')
    .trim()
    .replace(/^([\u3400-\u9fff])\s+([\u3400-\u9fff])$/, '$1$2')
    .replace(/^([\u3400-\u9fff]{2,4})(?:同志|先生|女士|小姐)$/, '$1');
}

const TITLE =
  '(?:副?(?:局长|主任|书记|部长|市长|县长|区长|镇长|乡长|科长|处长|院长|校长|所长|队长|支队长|大队长|秘书长|经理|总经理|董事长|组长|站长|厅长|司长|会长|主席|主委|委员|常委|行长|关长|局長|主任委員|處長|科長|課長|組長|股长|总工|总工程师|巡视员|调研员|馆长|政委|干事|专员|委員))';
const NAME_TITLE = new RegExp(`^([\\u3400-\\u9fff]{2,4}?)(?:常务|党组|党委)?${TITLE}$`);
const TITLE_NAME = new RegExp(`^(.*?)(?:常务|党组|党委)?${TITLE}\\s?[:：]?\\s?([\\u3400-\\u9fff]{2,4})$`);
const SURNAME_TITLE = new RegExp(`^([\\u3400-\\u9fff]{1,2}?)${TITLE}$`);

/** 小王, 老李: as colleagues call each other. */
const FAMILIAR = /^[小老][\u3400-\u9fff]$/;
/** 分管副市长张三: what the title is for, no unit. */
const CHARGE = /(?:分管|主管|联系|挂联|包联|包保|牵头|责任)的?$/;

/** 张三局长 -> 张三; 王主任 stays as it is, no more of the name is known. `null`: no person. */
export function titledName(text: string): string | null {
  if (text.length > 12) return null;
  const named = NAME_TITLE.exec(text)?.[1];
  // 王副市长 is a surname and a title.
  if (named !== undefined && isName(named) && !/^.副$/.test(named)) return named;
  if (FAMILIAR.test(text) && COMMON_SURNAMES.has(fold(text.charAt(1)))) return text;
  const surname = SURNAME_TITLE.exec(text)?.[1];
  return surname !== undefined && (SURNAMES.has(fold(surname)) || TWO_SURNAMES.test(fold(surname)))
    ? text
    : null;
}

/** 市卫健委主任张三, 市卫健委张三: the unit (may be `''`) and the name; `null` for anything else. */
export function unitThenName(text: string): { readonly unit: string; readonly name: string } | null {
  if (text.length > 40) return null;
  const titled = TITLE_NAME.exec(text);
  if (titled !== null) {
    const [, before = '', name = ''] = titled;
    const unit = before.replace(CHARGE, '');
    if (isName(name) && (unit === '' || isUnit(unit))) return { unit, name };
  }
  for (const length of [3, 2]) {
    const unit = text.slice(0, -length);
    const name = text.slice(-length);
    if (
      unit.length < 3 ||
      !/(?:局|委|办|委员会|办公室|中心|公司|街道|政府|支队|大队|分局|部|院|处|科)$/.test(unit)
    )
      continue;
    if (COMMON_SURNAMES.has(fold(name.charAt(0))) && isName(name)) return { unit, name };
  }
  return null;
}

const GIVEN_NAMES =
  /^(?:james|john|robert|michael|william|david|richard|joseph|thomas|charles|daniel|matthew|anthony|mark|donald|steven|stephen|paul|andrew|kenneth|joshua|kevin|brian|george|edward|ronald|timothy|jason|jeffrey|ryan|jacob|gary|nicholas|eric|jonathan|larry|justin|scott|brandon|benjamin|samuel|gregory|frank|alexander|raymond|patrick|jack|dennis|jerry|tyler|aaron|peter|henry|adam|nathan|simon|alan|allan|martin|oliver|harry|luke|tom|tim|ben|sam|dan|joe|jim|bob|bill|mike|steve|dave|chris|alex|nick|mary|patricia|jennifer|linda|elizabeth|barbara|susan|jessica|sarah|karen|lisa|nancy|betty|margaret|sandra|ashley|kimberly|emily|donna|michelle|carol|amanda|dorothy|melissa|deborah|stephanie|rebecca|sharon|laura|cynthia|kathleen|amy|angela|shirley|anna|brenda|pamela|emma|nicole|helen|samantha|katherine|christine|rachel|carolyn|janet|catherine|maria|heather|diane|ruth|julie|olivia|joyce|victoria|kelly|lauren|christina|joan|judith|grace|alice|jane|kate|sophie|lucy|claire|tracy|priya|wei|ming|li|mei|jing|ahmed|mohammed|ali|juan|carlos|jose|luis|ana)$/i;

/** `Smith, J.`, `J. Smith`, `Dr Lee`, `Mary Smith`: told by initials, titles and common given names. */
export function isEnglishName(text: string): boolean {
  if (text.length > 40 || isEnglishUnit(text)) return false;
  if (/^(?:mr|mrs|ms|miss|dr|prof)\.?\s+[a-z]/i.test(text)) return true;
  if (/^[A-Z][A-Za-z'’-]+,?\s+(?:[A-Z]\.?\s?){1,3}$/.test(text)) return true;
  if (/^(?:[A-Z]\.\s?){1,3}[A-Z][A-Za-z'’-]+$/.test(text)) return true;
  const words = text.split(/\s+/);
  return (
    words.length <= 3 &&
    words.every((word) => /^[A-Z][a-z'’-]*\.?$/.test(word)) &&
    GIVEN_NAMES.test(words[0] ?? '')
  );
}
