/**
 * The departments of provinces, cities, counties and districts by their names without a place: the full name first,
 * then the official short names and those of other levels; `~` before a name that was theirs before a reform, or
 * is only mostly theirs. Simplified characters; one line is one body. Sources: the departments that governments
 * list themselves by (政府组成部门, 党委部门, 群团) and, below, the bureaus of Taiwan's cities.
 */
const BODIES = `
发展和改革委员会 发展改革委员会 发展改革委 发展和改革局 发展改革局 发改委 发改局
教育局 教育委员会 教委 教育厅
教育体育局 教育和体育局 教体局
科学技术局 科技局 科学技术委员会 科委 科学技术厅 科技厅
工业和信息化局 工业信息化局 工信局 工业和信息化委员会 工信委 工业和信息化厅 工信厅
经济和信息化局 经济信息化局 经信局 经济和信息化委员会 经信委 经济和信息化厅 经信厅
民族宗教事务局 民族宗教局 民宗局 民族宗教事务委员会 民宗委
公安局 公安厅
民政局 民政厅
司法局 司法厅
财政局 财政厅
人力资源和社会保障局 人力资源社会保障局 人社局 人力资源和社会保障厅 人社厅
自然资源局 自然资源和规划局 自然资源与规划局 自然资源规划局 规划和自然资源局 规划自然资源局 自规局 资规局 规自局 自然资源厅 ~国土资源局 ~国土局
生态环境局 生态环境厅 ~环境保护局 ~环保局
住房和城乡建设局 住房城乡建设局 住建局 住房和城乡建设委员会 住房城乡建设委员会 住建委 住房和城乡建设厅 住建厅
城市管理局 城管局 城市管理委员会 城管委 城市管理和综合执法局 城市管理综合执法局 城市管理和综合行政执法局 城市管理行政执法局 城市管理执法局 城管执法局
综合行政执法局 综合执法局 行政执法局 执法局
交通运输局 交通局 交运局 交通运输委员会 交通委 交委 交通运输厅 交通厅
水利局 水利厅
水务局
农业农村局 农业农村委员会 农业农村委 农业农村厅 ~农业局 ~农业委员会 ~农委
商务局 商务委员会 商务委 商务厅
文化和旅游局 文化旅游局 文旅局 文化广电和旅游局 文化广电旅游局 文广旅局 文旅广电局 文化广电旅游体育局 文化广电旅游和体育局 文广旅体局 文旅体局 文旅广体局 文化旅游体育局 文化体育和旅游局 文化体育旅游局 文体旅游局 文体旅局 文化和旅游委员会 文旅委 文化和旅游厅 文旅厅
卫生健康委员会 卫生健康委 卫健委 卫生健康局 卫健局 ~卫生局 ~卫生和计划生育委员会 ~卫生计生委 ~卫计委 ~卫生和计划生育局 ~卫生计生局 ~卫计局
退役军人事务局 退役军人局 退役军人事务厅 退役军人厅
应急管理局 应急局 应急管理厅 应急厅 ~安全生产监督管理局 ~安监局
审计局 审计厅
国有资产监督管理委员会 国资委 国有资产监督管理局 国有资产管理局 国资局 国资办
市场监督管理局 市场监管局 市监局 市场监督管理委员会 市场监管委
体育局
统计局
医疗保障局 医保局
信访局 信访办公室 信访办
机关事务管理局 机关事务局
机关事务服务中心 机关事务管理中心 机关事务中心
林业局
林业和草原局 林业草原局 林草局
园林绿化局 园林局
乡村振兴局 ~扶贫开发办公室 ~扶贫办
粮食和物资储备局 粮食物资储备局 粮储局 ~粮食局
能源局
金融工作局 金融局 金融工作办公室 金融办 地方金融监督管理局 地方金融监管局
大数据局 大数据管理局 大数据发展局 大数据发展管理局
数据局 数据管理局
行政审批服务局 行政审批局 审批局
政务服务管理局 政务服务局
政务服务中心 政务中心
人民防空办公室 人防办
外事办公室 外事办 外办
外事侨务办公室 外事和侨务办公室 外侨办
人民政府办公室 政府办公室 政府办 府办 人民政府办公厅 政府办公厅
委办公室 委办 委办公厅
党政办公室 党政办
党政综合办公室 党政综合办
委组织部 组织部
委宣传部 宣传部
委统一战线工作部 委统战部 统一战线工作部 统战部
委政法委员会 委政法委 政法委员会 政法委
委网络安全和信息化委员会办公室 委网信办 网信办 网络安全和信息化委员会办公室
委机构编制委员会办公室 委编办 编办 机构编制委员会办公室
委巡察工作领导小组办公室 委巡察办 巡察办
委社会工作部 委社工部 社会工作部 社工部
委老干部局 老干部局 老干局
委党校 党校
委全面依法治市委员会办公室 依法治市办
纪律检查委员会 纪委 纪委监委 纪检监察委
总工会
妇女联合会 妇联
残疾人联合会 残联
科学技术协会 科协
文学艺术界联合会 文联
工商业联合会 工商联
红十字会 红会
归国华侨联合会 侨联
社会科学界联合会 社科联
供销合作社联合社 供销合作社 供销联社 供销社
人民法院 法院
人民检察院 检察院
人大常委会办公室 人大常委办 人大办
政协办公室 政协办
人民武装部 人武部
税务局
气象局
海事局
国家安全局 国安局
烟草专卖局 烟草局
邮政管理局 邮管局
消防救援支队 消防支队
消防救援大队 消防大队
消防救援局
公安局交通警察支队 公安局交警支队 交通警察支队 交警支队
公安局交通警察大队 公安局交警大队 交通警察大队 交警大队
疾病预防控制中心 疾控中心
住房公积金管理中心 住房公积金中心 公积金管理中心 公积金中心
公共资源交易中心
融媒体中心
广播电视台 广电台
中医医院 中医院
妇幼保健院 妇保院
投资促进局 投促局
招商引资局 招商局
房产管理局 房管局
城乡规划局 规划局
知识产权局
档案局
档案馆
管理委员会 管委会
工务局
都市发展局 都发局
经济发展局 经发局
观光旅游局 观旅局 观光局
观光传播局 观传局
研究发展考核委员会 研考会
原住民族事务委员会 原住民族委员会 原民会
客家事务委员会 客家委员会 客委会
捷运工程局 捷运局
主计处
人事处
政风处
秘书处
地政局
劳动局
劳工局
社会局
社会处
警察局
消防局
文化局
资讯局
法制局
新闻局
建设局
兵役局
地方税务局
税捐稽征处 税捐处
区公所 公所
`;

/** A name of a department, without the place before it. */
export interface DepartmentForm {
  /** The department's full name. */
  readonly department: string;
  /** Its full name, a usual short one, or one of former days. */
  readonly form: 'full' | 'short' | 'former';
}

const forms = new Map<string, DepartmentForm>();
for (const body of BODIES.trim().split('\n')) {
  const [department = '', ...others] = body.split(' ');
  forms.set(department, { department, form: 'full' });
  for (const other of others) {
    const former = other.startsWith('~');
    const name = former ? other.slice(1) : other;
    forms.set(name, { department, form: former ? 'former' : 'short' });
  }
}

/** The department of this folded name; `null` for any other name. 分局 are departments of their own. */
export function departmentForm(name: string): DepartmentForm | null {
  const known = forms.get(name);
  if (known !== undefined) return known;
  if (!name.endsWith('分局')) return null;
  const bureau = forms.get(`${name.slice(0, -2)}局`);
  return bureau === undefined ? null : { ...bureau, department: `${bureau.department}/分局` };
}

/** The longest of them, in characters. */
export const LONGEST_DEPARTMENT = Math.max(...[...forms.keys()].map((name) => name.length)) + 1;
