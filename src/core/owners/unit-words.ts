import { isErrorValue } from '../sheet-grid.ts';

/** Words that name a unit: what its name ends in, short names of departments, groups without names. */

/** Marks that say "nobody" in a cell of their own. */
const MARKS = '[-—–―－_.。、*?？/／\\\\…·~～]{1,20}';
/** 待定, 尚未明确, 会后研究确定: somebody will be named. */
const UNDECIDED =
  '(?:[尚暂暫还還仍])?(?:[未待]|没有|沒有|没)(?:定|明确|明確|确定|確定|确认|確認|分配|落实|落實|指定|研究(?:确定|確定)?|议定|商定|安排)' +
  '|(?:另行|会后|會後|会后研究|会后另行)(?:确定|確定|明确|明確|研究|商定|再定)|再定|再议' +
  '|tb[acd]|to be (?:confirmed|determined|decided|assigned|agreed|named|advised|announced)' +
  '|not (?:yet )?(?:assigned|decided|agreed|named|known)|unassigned|undecided|pending';
const NOBODY = '无|無|空|空缺|暂缺|暫缺|同上|同前|〃|″|沒有|没有|暂无|暫無|n\\/?a|none|nil';

const PLACEHOLDER = new RegExp(
  `^(?:${MARKS}|[(（【[]?(?:${NOBODY}|${UNDECIDED})[)）】\\]]?[。.]?|(?:${UNDECIDED})\\s*[(（][^()（）]{0,30}[)）])$`,
  'i',
);

/** Names nobody; an error of a formula does not, either. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text) || isErrorValue(text);

const ENDINGS =
  '局|委|办|部|厅|院|校|所|队|会|镇|乡|县|区|市|州|旗|省|处|科|室|站|中心|公司|集团|街道|政府|银行|支行|分行|村|园|馆|台|署|府|司|' +
  '组|组|辦|廳|會|鎮|鄉|縣|區|處|隊|關|关|学|學|团|團|库|社|机构|单位|部门|單位|部門|企业|專班|专班|机关|機關|妇联|残联|文联|' +
  '侨联|工商联|社科联|科协|作协|侨办|农场|林场|管委|党委|工委|纪委|监委|编委|农委|建委|经信委|支部|总队|支隊';

const UNIT_END = new RegExp(`(?:${ENDINGS})$`);

/** Whether a Chinese name ends as units' names do. */
export const isUnit = (text: string): boolean => UNIT_END.test(text.trim());

const ENGLISH_UNIT =
  /\b(?:department|dept|bureau|office|team|unit|division|committee|council|board|agency|authority|police|ministry|commission|section|branch|group|centre|center|company|corp|ltd|inc|university|school|hospital|services?|affairs|management|administration|operations|finance|legal|procurement|hr|it|pmo|marketing|sales|security|audit|planning|works)\.?$/i;

/** Words that a unit's name ends in, whatever stands before: without one, `Sales and Marketing` is one name. */
const ENGLISH_HEAD =
  /\b(?:department|dept|bureau|office|team|unit|division|committee|council|board|agency|authority|ministry|commission|section|group|centre|center|company)\.?$/i;

export const isEnglishHead = (text: string): boolean => ENGLISH_HEAD.test(text);

export const isEnglishUnit = (text: string): boolean => ENGLISH_UNIT.test(text);

/** Departments by the short name that meetings use: 卫健, 应急等部门. */
const SHORT_NAMES = new Set(
  (
    '公安 交通 交运 应急 卫健 卫生 卫生健康 教育 民政 司法 财政 人社 自规 资规 自然资源 生态环境 环保 住建 城管 水利 水务 农业 农业农村 农委 ' +
    '商务 文旅 文化 旅游 文广旅 文旅体 体育 审计 国资 市场监管 市监 统计 医保 信访 机关事务 林业 园林 退役军人 消防 气象 海事 海关 税务 金融 ' +
    '科技 发改 发展改革 工信 经信 大数据 数据 宣传 组织 统战 政法 网信 纪检 纪检监察 监察 督查 督办 团委 妇联 工会 科协 残联 工商联 供销 邮政 ' +
    '电力 供电 供水 供气 燃气 通管 通信 电信 移动 联通 疾控 交警 特警 执法 综合执法 城管执法 行政执法 行政审批 审批 政务服务 规划 国土 房管 ' +
    '公路 铁路 民航 烟草 人武 老干 党校 档案 史志 粮食 能源 盐务 地震 人防 法院 检察 检察院 武装 外事 侨务 民宗 台办 编办 机构编制 金管 银保监 ' +
    '人大 政协 纪委 巡察 安监 质监 食药监 药监 工商 环卫 市政 排水 河长 招商 征收 拆迁 保密 国安 科工 畜牧 渔业 海洋 水产 农机 扶贫 乡村振兴 ' +
    '公共资源 公积金 社保 就业 残疾人 红十字 慈善 共青团 政务 电视台 融媒体'
  ).split(' '),
);

export const isShortName = (text: string): boolean => SHORT_NAMES.has(text);

/** 各乡镇, 市直各部门, 全体成员单位: a group, none of it by name. */
const COLLECTIVE =
  /^(?:各|全(?:[市县区省镇乡村街州院校局委县]|体|部)|所有|每个)|直各|^.{1,8}各(?:级|有关|相关|部门|单位|科|处|局|委|乡|镇|街|村|社区|县|市|区|成员|分局|公司|機關|單位|部門|處|鄉|鎮|縣|區)/;

/** 有关单位, 相关部门, 责任单位: nobody knows who. */
const VAGUE = /有关|相关|有關|相關|涉及|其他(?:单位|部门)|其它(?:单位|部门)/;

/** 处置涉及房地产遗留问题工作专班: one body, by its name. */
const NAMED_BODY =
  /(?:有关|相关|有關|相關|涉及).{4,}(?:办公室|辦公室|专班|專班|协会|協會|指挥部|工作组|领导小组|联席会议)$/;

/** All departments, Relevant units concerned, Each team, Everyone. */
const ENGLISH_COLLECTIVE =
  /^(?:everyone|everybody|various|all(?: concerned| involved| parties| staff)?|(?:all|various|relevant|respective|other|several)\s+(?:[a-z]+\s+){0,2}(?:teams|departments|depts|units|offices|bureaus|agencies|functions|divisions|sections|sites|regions|branches|committees|members|managers|heads|owners|leads|parties|stakeholders)(?:\s+(?:concerned|involved))?|(?:each|every)\s+(?:[a-z]+\s+){0,2}(?:team|department|dept|unit|office|bureau|agency|function|division|section|site|region|branch|member|manager|head|owner))$/i;

export const isCollective = (text: string): boolean =>
  COLLECTIVE.test(text.slice(0, 40)) || (text.length <= 60 && ENGLISH_COLLECTIVE.test(text));
export const isVague = (text: string): boolean =>
  VAGUE.test(text.slice(0, 40)) && !NAMED_BODY.test(text.slice(0, 60));

/** What goes on after 各 without a name of its own: 各乡镇人民政府、街道办事处. */
const GENERIC =
  /^(?:(?:县|市|区|乡|镇|街|村|街道|乡镇|镇街|社区|园区|开发区|功能区|街区|场|农场|林场|部门|单位|企业|学校|科室|处室|委办局|直属单位|二级单位|县级市|鄉鎮|街道辦事處)(?:人民政府|政府|办事处|街道办|办|党工委|党委|委员会|管委会)?)(?:[(（][^()（）]{0,12}[)）])?$/;

export const isGeneric = (text: string): boolean => GENERIC.test(text.slice(0, 40));

/** The level a unit's name begins with: 市卫健委 -> 市, 区委宣传部 -> 区. */
export function levelOf(unit: string): string | null {
  return /^(?:[省市县区镇乡州旗縣區鎮鄉])(?=.{2})/.exec(unit)?.[0] ?? null;
}
