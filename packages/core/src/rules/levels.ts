/** Levels of government, and how divisions are named and lead. */
import type { LevelWord, LevelWords } from '../model/level-words.js';

/** Words that stand for the bulletin's own divisions. Longest first: 自治区 before 区. */
const levels: readonly LevelWord[] = [
  { word: '自治区', endings: ['自治区'], joins: '' },
  { word: '街道', endings: ['街道'], joins: '', acts: true },
  { word: '社区', endings: ['社区'], joins: '', ground: true },
  { word: '地区', endings: ['地区'], joins: '' },
  { word: '苏木', endings: ['苏木'], joins: '' },
  { word: '省', endings: ['省'], joins: '节反全各外本邻两' },
  { word: '市', endings: ['市'], joins: '治城超上都楼股夜菜早门闹集牛熊后入退各外全本两双' },
  { word: '州', endings: ['自治州', '州'], joins: '各全九神外本' },
  { word: '盟', endings: ['盟'], joins: '联同结加各全' },
  {
    word: '区',
    endings: ['区'],
    joins: '聚社小地园校景街片城辖郊山牧库厂营灾疫矿林湖新发护范作治分专各外全跨本两产住院战禁老农',
  },
  { word: '县', endings: ['县'], joins: '治郡各外全跨本两邻' },
  { word: '旗', endings: ['旗'], joins: '红国党锦军团队彩升各外全本会校' },
  { word: '镇', endings: ['镇'], joins: '城集古乡重名小特冰坐各外全本两', acts: true },
  { word: '乡', endings: ['乡', '苏木'], joins: '城家故老回返下水思同各外全本两', acts: true },
  { word: '嘎查', endings: ['嘎查'], joins: '', ground: true },
  { word: '村', endings: ['村', '嘎查'], joins: '农乡新各外全驻本两山渔古', ground: true },
];

/** Ground with organs of its own that is no division: 经开区, 高新区, 新区. */
const zone =
  '(?:(?:国家级?|省级|市级|综合)?(?:(?:经济|高新|技术|产业|科技|工业|农业|现代|先进|制造业?|服务业|循环|临港|临空|边境|旅游|生态|文化|自由|贸易|商贸|物流|化工|综合)+(?:开发|示范|合作|试验|实验|保税|度假|改革|集聚|集中|园|试点|先行)?区|(?:循环经济|绿色|低碳|先进制造业?|现代农业|农业|化工|电子信息|装备制造|食品|新材料)产业园区?|(?:经济|经|高|新)(?:技术)?开(?:发)?区|开发区|经开区|高新区|新区|管理区|保税区|自贸区|度假区|示范区|集聚区|试验区|合作区|功能区|产业园区?|工业园区?|物流园区?|科技园区?|园区))';

/** Ground named like a place, which may have such organs as well. */
const seat =
  '(?:新城|科技城|科学城|大学城|知识城|金融城|商务区|商务中心区|风景区|风景名胜区|景区|旅游区|港区|空港|陆港|片区|林区|矿区|垦区|库区|灌区|保护区)';

/** Whoever has a seat in the larger city's committee leads the smaller one's. */
const leaderWithSeat = '^(?<level>[市州盟])委常委、\\k<level>委书记';

/** What the finders know of divisions. */
export const levelWords: LevelWords = {
  levels,
  owners: '我全该本新',
  inNames: '新',
  headOfLevel:
    /^(?:社区(?=党委|党总支|党支部|居委|居民委|两委|妇联|工作站)|街道(?=社区|党工委|办事处|综合|人大|商会|工会|团|妇联|残联)|(?:自治区|街道|省|市|州|盟|区|县|旗|镇|乡|村)(?=委|政府|政协|人大|人民|府办|直|纪|党|卫生|团委|团工委|团支部|妇联|总工会|法院|检察|公安|武装|监委|办事处|居委|居民委|两委|支|民委员会|务监督|卫生室|级))/u,
  countedDeputies: /(?<=[名位])(?:[省市州盟县区旗镇乡]|街道)?(?:人大|政协)(?=代表|委员|常委)/uy,
  zones: {
    ends: '区园',
    word: new RegExp(`${zone}$`, 'u'),
    first: new RegExp(`^${zone}`, 'u'),
    whole: new RegExp(`^\\p{Script=Han}{2,}?${zone}$`, 'u'),
    led: new RegExp(`^\\p{Script=Han}*?(?:${zone}|${seat})(?=党工委|党委|管委|管理委员会|工委|纪工委)`, 'u'),
    seat: new RegExp(`\\p{Script=Han}{2}${seat}$`, 'u'),
    organs: /^区?(?<organ>党工委|党委|工委|管委会?|管理委员会|纪工委|纪检监察工委)$/u,
    inner: /^(?:总工会|工会|妇联|团工?委|纪检监察组|纪检组|人大工委|武装部|商会)$/u,
    own: /^(?:区?(?:管委会?|管理委员会|党委)|区(?:党工委|工委))$/u,
    goneTo: new RegExp(
      `(?:来到|到|赴|在|莅临|深入|走进|前往|来)(?<zone>${zone})(?!管委|管理委|党工委|党委)|(?<=^|[，,。；、\\n]|[上下]午)(?<acting>${zone})(?=举行|召开|开展|组织|举办|在)`,
      'gu',
    ),
    twin: /^(?:副?书记|委员)[、，,]管委会/u,
  },
  outerTown:
    /^\p{Script=Han}{2,7}?(?:镇|乡|街道|苏木)(?=\p{Script=Han}{2,7}?(?:村|社区|嘎查|居民区)(?:党|村[委支务监]|居委|委会|支部|两委|团支部|妇联|监委|综治|网格|卫生室|股份|工作站))/u,
  customary: /自治(?<ending>州)$/u,
  customaryCounty: /自治(?<ending>[县旗])$/u,
  leaders: '团',
  divisionEndings: /[省市区县旗州盟镇乡]|街道|苏木/gu,
  divisionEnd: /(?:[省市县区旗州镇乡村街]|街道|苏木|嘎查|农场|林场|团场)$/u,
  prefecture: { organs: /^(?:地委|行署)$/u, word: /地区$/u },
  ruralTown: /(?:镇|乡|苏木)$/u,
  regionCalled: { organ: /^区党委/u, region: /自治区$/u },
  seatWithin: /[省市州盟区县旗地]委常委(?!会)/u,
  townsCongress: /人大(?=(?:专职)?副?主席)/uy,
  towns: /(?:街道|(?<!小)镇|乡|苏木)$/u,
  soleLeader: /^(?:委书记|长(?!期)|政协主席|人大(?:常委会)?主任|纪委书记)/u,
  fromAbove: [
    /^[^，。；][^。；]{0,69}?(?:来到|莅临|[到来赴])我(?<level>[市州盟])(?!\p{Script=Han}{2,8}(?:局|中心|学校|中学|小学|医院|公司|镇|乡|街道|村|社区))/gu,
    new RegExp(leaderWithSeat, 'gu'),
  ],
  seatBefore: new RegExp(leaderWithSeat, 'u'),
  convenes: /^(?:召开|举行|举办)/u,
  betweenLeaders: /^(?:[、，,和及]|[（(][男女][)）]|党组|常务|同志)*$/u,
  counties: /(?<!自治)(?:区|县|旗|市)$|自治县$|自治旗$/u,
  ground: {
    before: /(?:在|位于|地处|坐落于|家住|住在|居住在|来自|途经|毗邻|走进|走遍|遍及)$/u,
    among: /(?:各|全体)[^，。；]{1,14}[、和及与]$/u,
    after: /^(?:实际|情况|特色|优势|资源|实情|特点|辖区|境内|内|地区|片区|范围|中部|东部|西部|南部|北部|全境|域内)/u,
  },
};
