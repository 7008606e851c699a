/** How names of bodies and persons are made, for telling whether two are one. */
import type { IdentityRules } from '../model/identity-rules.js';

/** The rules that every build uses, unless it is given others. */
export const identityRules: IdentityRules = {
  bodyForms: [
    { pattern: /^中国共产党/u, short: '中共' },
    { pattern: /^中共(.+?)工作委员会$/u, short: '$1党工委' },
    { pattern: /^中共(.*[省市区县旗州盟镇乡])委员会$/u, short: '$1委' },
    { pattern: /^中共(.+?)委员会$/u, short: '$1党委' },
    { pattern: /^中共(?!中央)(.+)$/u, short: '$1' },
    { pattern: /^(?:中国人民政治协商会议|政协)(.+?)委员会$/u, short: '$1政协' },
    { pattern: /^(?:中国共产主义青年团|共青团)(.+?)(?:工作)?委(?:员会)?$/u, short: '$1团委' },
    { pattern: /^团([省市区县旗州盟])委$/u, short: '$1团委' },
    { pattern: /(?<=[镇乡])委(?:员会)?$/u, short: '党委' },
    { pattern: /人民代表大会(?!代表)/u, short: '人大' },
    { pattern: /常务委员会$/u, short: '常委会' },
    { pattern: /人民政府/u, short: '政府' },
    { pattern: /纪律检查委员会$/u, short: '纪委' },
    { pattern: /监察委员会$/u, short: '监委' },
    { pattern: /居民委员会$/u, short: '居委会' },
    { pattern: /(?<=村)村民委员会$/u, short: '村委会' },
    { pattern: /村民委员会$/u, short: '村委会' },
    { pattern: /妇女联合会$/u, short: '妇联' },
    { pattern: /残疾人联合会$/u, short: '残联' },
    { pattern: /工商业联合会$/u, short: '工商联' },
    { pattern: /红会$/u, short: '红十字会' },
    { pattern: /总工会$/u, short: '总工会' },
    { pattern: /党总支部(?:委员会)?$/u, short: '党总支' },
    { pattern: /党支部委员会$/u, short: '党支部' },
    { pattern: /人力资源和?社会保障/u, short: '人社' },
    { pattern: /住房和?城乡建设/u, short: '住建' },
    { pattern: /自然资源和?规划|自规(?=局)/u, short: '资规' },
    { pattern: /国有资产监督管理/u, short: '国资' },
    { pattern: /国土资源(?=局)/u, short: '国土' },
    { pattern: /平安建设(?=办)/u, short: '平安' },
    { pattern: /质量技术监督/u, short: '质监' },
    { pattern: /安全生产监督管理/u, short: '安监' },
    { pattern: /卫生和?计划生育/u, short: '卫计' },
    { pattern: /(?:中共|党委)?机构编制委员会办公室$/u, short: '编办' },
    { pattern: /精神文明建设(?:指导)?委员会办公室$/u, short: '文明办' },
    { pattern: /(?:社会治安)?综合治理(?:委员会)?办公室$/u, short: '综治办' },
    { pattern: /科学技术协会$/u, short: '科协' },
    { pattern: /文学艺术界联合会$/u, short: '文联' },
    { pattern: /归国华侨联合会$/u, short: '侨联' },
    { pattern: /社会科学界联合会$/u, short: '社科联' },
    { pattern: /关心下一代工作委员会$/u, short: '关工委' },
    { pattern: /消防救援(?=[支大]队|站)/u, short: '消防' },
    { pattern: /[（(]集团[）)]/u, short: '集团' },
    { pattern: /(?:股份|控股)?有限(?:责任)?公司$/u, short: '公司' },
    { pattern: /集团公司$/u, short: '集团' },
  ],
  abbreviations: {
    heads: [
      { pattern: /委员会$|委$/u, short: '委' },
      { pattern: /办公室$|办$/u, short: '办' },
      { pattern: /[局厅部处室队]$/u, short: '' },
    ],
    joins: /[和与及]/gu,
    left: /(?:管理|事务|监督|工作|行政)$|行政/u,
  },
  levelWord:
    /^(?:省(?!心|力)|市(?!民|场|容|井|政(?!府|协|法))|区(?!域|间)|县(?!域)|旗(?!帜|舰)|州(?!际)|盟(?!友)|镇(?!定)|乡(?!村|镇|土|贤|情|音)|街道)(?=.)/u,
  townEnd: /(?:街道|镇|乡|苏木|地区办事处)$/u,
  municipality: /^(?:北京|天津|上海|重庆)市?$/u,
  nationwide:
    /^(?:中共$|中共中央|党中央|党的[一二三四五六七八九十]+大|中央|国务院|全国|国家|中国|中华|最高人民|新华社|人民日报|(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|国家安全|民政|司法|财政|人力资源和社会保障|自然资源|生态环境|住房和城乡建设|交通运输|水利|农业农村|商务|文化和旅游|退役军人事务|应急管理)部$)/u,
  nationwideTitle: /^(?:(?:中共)?(?:中央)?总书记|国家(?:副)?主席|(?:国务院)?(?:副)?总理|中央军委(?:副)?主席)$/u,
  registered: /(?:股份|有限)(?:责任)?公司$/u,
  leadingBody:
    /^(?:|党工委|办事处|政府|委|党委|人大|人大常委会|人大工委|人大主席团|政协|政协工委|纪委|纪工委|监委|纪委监委|党政机关|管委会)$/u,
  department:
    /(?:办|办公室|[处科股室所站队组部]|中心|大队|支队|窗口|分会|分队|分局|分院|分校|校区|支部|总支|党组|党委|工会|团委|妇联|纪委|委员会|班|服务点|工作室)$/u,
  townOffice:
    /(?:办|办公室|科|科室|专班|(?:城运|城市运行|党群服务|党建服务|事务受理|受理服务|网格|综治|便民服务|退役军人服务|文明实践).{0,6}(?:中心|所|站))$/u,
  shortNames: [
    /^(?<surname>欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|慕容|令狐|司徒|.)(?<title>[\p{Script=Han}]*?(?:书记|主任|主席|部长|局长|处长|科长|所长|队长|站长|组长|区长|县长|市长|镇长|乡长|村长|州长|旗长|省长|院长|校长|园长|会长|社长|行长|总监|总裁|董事长|经理|委员|主管|秘书长|干事|警官|警长|法官|检察官|律师|教授|厂长|店长|馆长|团长))$/u,
    /^(?<surname>欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|慕容|令狐|司徒|.)(?:某+|氏)?(?:阿姨|先生|女士|小姐|老师|老伯|伯伯|大伯|大爷|大妈|大娘|大姐|大哥|大叔|叔叔|奶奶|爷爷|婆婆|阿婆|老太|老太太|师傅|医生|护士|同志|同学|老人|妈妈|爸爸|婶|嫂|姐|哥|叔|伯|姨|爷|奶|某+)$/u,
    /^[老小阿](?<surname>欧阳|司马|上官|诸葛|.)$/u,
  ],
  standings: [
    { title: /副/u, standing: 1 },
    { title: /助理|常委|委员|成员|调研员|政委/u, standing: 2 },
    {
      title:
        /书记|主任|主席|[局处科所队站组区县市镇乡州盟旗村省院校园会社行厂店馆团司署]长|部长|总监|总裁|董事长|总经理|秘书长|理事长|监事长|台长|总编|总编辑|负责人/u,
      standing: 0,
    },
  ],
  actingPrefix: /^代理?(?=.)/u,
  besideAny: /代表$|委员$|常委$|理事$|顾问$|河长$|路长$|楼组长$|志愿者$/u,
};
