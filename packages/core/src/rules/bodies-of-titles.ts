/** Which bodies titles go with, and whom their bearers speak for. */
import type { DivisionBody, TitleBodies } from '../model/knowledge.js';
import { ward } from './callings.js';
import { unitOrgan, unitWord } from './own-units.js';

/** The Party group at the end of a body's name: 区民政局党组书记、局长 directs the bureau. */
export const partyTail = new RegExp(
  `(?<=.{3}|[一二三四五六七八九十\\d][师团连]|兵团|^${unitWord})(?:机关|分)?(?:党组|党委|党总支|党支部|党工委|工委)$`,
  'u',
);

/** Titles that a Party group gives: they stay with it. */
export const partyTitle = /(?:书记|(?<!会专职)委员|常委|成员|干事)$/u;

/** How schools' names end. */
const school =
  /[中小大]学$|教育集团$|(?:[师农林医财交科工]|理工)大$|师院$|职院$|学[校院]$|校$|完小$|附[中小]$|[一二三四五六七八九十\d][中小]$|职高$|技校$|职业中专$/u;

/** Titles and the bodies that have them, for a title whose body stands further up; `article` where no other body has one. */
export const bodiesOfTitles: readonly TitleBodies[] = [
  { title: /局长$/u, body: /局$/u, reach: 'article' },
  { title: /厅长$/u, body: /厅$/u, reach: 'article' },
  { title: /处长$/u, body: /处$/u, reach: 'sentence' },
  { title: /科长$/u, body: /科$/u, reach: 'sentence' },
  { title: /^副?[科股]长$/u, body: /(?:局|委|委员会|办|办公室|厅|中心|工会|[文科残侨妇工]联)$/u, reach: 'sentence' },
  { title: /所长$/u, body: /所$/u, reach: 'article' },
  { title: /站长$/u, body: /站$/u, reach: 'article' },
  { title: /馆长$/u, body: /馆$/u, reach: 'article' },
  { title: /院长(?:助理)?$/u, body: /院$/u, reach: 'article' },
  { title: /庭长$/u, body: /法庭$|庭$/u, reach: 'article' },
  { title: /行长$/u, body: /行$/u, reach: 'article' },
  { title: /厂长$/u, body: /厂$/u, reach: 'article' },
  { title: /社长$/u, body: /社$/u, reach: 'article' },
  { title: /园长$/u, body: /幼儿园$|园$/u, reach: 'article' },
  {
    title:
      /校长(?:助理)?$|^(?:教导|教务|政教|德育|总务|年级|年级组|班)主任$|(?:教导处|教务处|政教处|德育处|总务处)主任$|教研组长$|辅导员$/u,
    body: school,
    reach: 'article',
  },
  {
    title: /(?:医师|医生|护师|护士长?)$/u,
    body: /医院$|卫生院$|卫生服务中心$|保健院$|内科$|外科$/u,
    reach: 'article',
  },
  { title: /^护理部副?主任$/u, body: /医院$|卫生院$|保健院$/u, reach: 'article' },
  { title: /(?:教授|讲师)$/u, body: /大学$|学院$|党校$|(?:[师农林医财交科工]|理工)大$|师院$|职院$/u, reach: 'article' },
  { title: /研究员$/u, body: /大学$|学院$|(?:研究|科学|农科|林科|社科|规划|设计)院$|研究所$|党校$/u, reach: 'article' },
  { title: /^负责人$/u, body: /公司$|集团$|合作社$|厂$|家庭农场$|[养种]殖场$/u, reach: 'sentence' },
  { title: /部长$/u, body: /部$/u, reach: 'sentence' },
  { title: /队长$/u, body: /队$/u, reach: 'sentence' },
  {
    title: /^(?:教导员|指导员|政委|政治教导员|政治指导员)$/u,
    body: /队$|派出所$|分局$|监狱$|人武部$|消防救援站$/u,
    reach: 'sentence',
  },
  { title: /组长$/u, body: /(?<!小)组$/u, reach: 'sentence' },
  {
    title: /(?:检察长|检察官|检察官助理|检察员|检委会专职委员|检察委员会专职委员)$/u,
    body: /检察院$/u,
    reach: 'article',
  },
  {
    title: /(?:法官|法官助理|书记员|审判员|审判长|人民陪审员|法警|审委会专职委员|审判委员会专职委员)$/u,
    body: /法院$|法庭$/u,
    reach: 'article',
  },
  { title: /(?:民警|辅警|警长)$/u, body: /派出所$|公安(?:分)?局$|[大中支]队$/u, reach: 'sentence' },
  { title: /^副?团长$/u, body: /[一二三四五六七八九十百\d]团$/u, reach: 'article' },
  { title: /^副?连长$/u, body: /[一二三四五六七八九十百\d]连$/u, reach: 'article' },
  { title: /(?:会长|理事长)$/u, body: /会$/u, reach: 'sentence' },
  {
    title: /(?:会长|理事长|秘书长|监事长|监事)$/u,
    body: /(?:协会|学会|商会|研究会|促进会|联谊会|校友会|同乡会|基金会|理事会)$/u,
    reach: 'article',
  },
  {
    title: /秘书长$/u,
    body: /会$|政协$|[作书美音影]协$|文联$|联盟$|公益$|^(?:民[建盟革进]|农工党|致公党|九三学社|台盟).*委$/u,
    reach: 'sentence',
  },
  { title: /主席$/u, body: /人大$|政协$|工会$|妇联$|[文科残侨工]联$|协$|工商联$/u, reach: 'sentence' },
  {
    title:
      /^(?:常务|执行|联席|高级)?(?:总|副总|项目|客户|部门)?经理$|董事长$|总裁$|总监$|(?:总经理|董事长|总裁)助理$|^(?:独立|执行|专职|外部)?董事$|^监事$|^车间主任$/u,
    body: /公司$|集团$|厂$|企业$|[支分]行$|银行$/u,
    reach: 'article',
  },
  { title: /工程师$|会计师$|经济师$/u, body: /公司$|集团$|厂$|院$|局$|企业$/u, reach: 'sentence' },
  {
    title: /调研员$|巡视员$|主任科员$/u,
    body: /(?:局|厅|委|委员会|办|办公室|处|联|工会|政协|人大|法院|检察院)$/u,
    reach: 'sentence',
  },
  { title: /律师$/u, body: /律师事务所$/u, reach: 'sentence' },
  { title: /书记$/u, body: /党委$|工委$|支部$|总支$|党组$|[省市区县旗州镇乡]委$|纪委$/u, reach: 'sentence' },
  {
    title: /^(?:副|名誉|荣誉|常务|执行|驻会)*主席$|^(?:常务)?理事$|^(?:名誉|艺术)?顾问$/u,
    body: /(?:家|企业)协会$|学会$|^(?!\p{Script=Han}*人大)\p{Script=Han}{2,}[书作美摄音舞剧曲]协$|研究会$/u,
    reach: 'article',
  },
  { title: /(?:组织|宣传|统战|政法|纪检|党[工]?委|^)委员$/u, body: /党委$|党工委$|政协$/u, reach: 'sentence' },
  { title: /^常委$/u, body: /[省市州盟区县旗地]委$|政协$|人大常委会$/u, reach: 'sentence' },
  { title: /^副主席$/u, body: /政协$/u, reach: 'opening' },
  { title: /^副主任$/u, body: /人大常委会$|人大(?:\p{Script=Han}{2,8}(?:街道|[镇乡]))?工委$/u, reach: 'opening' },
  { title: /^副?秘书长$/u, body: /政协$|人大常委会$/u, reach: 'opening' },
  { title: /^委员$/u, body: /政协$/u, reach: 'article' },
  {
    title: /主任$/u,
    body: /办$|办公室$|中心$|委员会$|委会$|办事处$|[发卫教]改?委$|关工委$|人大工委$|人大常委会$/u,
    reach: 'sentence',
  },
];

/** Guests who come to a unit that the text does not name: whoever has a post there is none of theirs. */
export const arrivalAtUnit =
  /一行(?:\d+余?人)?(?:专程|再次)?(?:来|到|莅临|到访|赴|走进)[我本]?(?:学校|校|学院|院|医院|公司|集团公司|集团|局|馆|厂)(?=[，,。；;、参考调交访指检开进洽座走视慰督研实商就])/gu;

/** Guests whom a unit that the text does not name receives in its own house: whoever is named behind is none of the unit's. */
export const receptionAtUnit =
  /在[我本]?(?:学校|校|学院|院|医院|公司|集团公司|集团)(?:总部|本部|机关|大厦|办公楼|[^，。；、]{0,6}会议室)?(?:会见|接待|会谈|迎接)了?/gu;

/** What a part of a body is called before a title: 分会|会长 is none of the society's posts. */
export const branch = /(?:分会|支会|分院|院区|分校|校区|中心学?校|分公司|支公司|分厂|分店|分局|分队)$/u;

/** What makes a deputy of a title: whoever is 副县长 is called 县长 behind the name. */
export const deputy = /^(?:常务|第一|专职)?副(?=.)/u;

/** Posts of which a body has one bearer. */
export const soleTitle =
  /^(?:党委|党组|党总支|党支部)?(?:校长|院长|书记|局长|[县市区镇乡州省]长|董事长|会长|理事长|馆长|所长|站长|检察长|园长|行长|主任|主席)$/u;

/** A speaker's own body, which the text does not name: what follows is no post of the body before it. */
export const ownBody =
  /[我本](?:商会|协会|学会|会|司|院|校|局|所|公司|集团|馆|中心|学院|医院|学校|行|厂|站|队|委|社|园|办|厅)/u;

/** What the Party group is called before a title that names it alone (党组成员). */
export const partyGroup = /(?:党组|党委|党总支|党支部|党工委|工委)$/u;

/** Organs within a body that stand before a title: 支部|书记, 执委会|主任. */
export const innerCommittee = /(?:支部|总支|党组|党委|工委|纪委|(?<![居村管])委会|理事会|监事会)$/u;

/** Ground with a Party branch of its own. */
export const branched = /(?:村|社区|嘎查|居民区)$/u;

/** Bodies that direct others, and so no department with a Party group. */
export const committee = /[省市州盟区县旗地]委$|政府$|人大$|政协$|常委会$/u;

/** What a division's bare name stands for before a title: 德城区|书记, 新合街道|副主任. */
export const standsFor: readonly DivisionBody[] = [
  {
    division: /街道$/u,
    title: /^(?:常务|第一)?副?书记$|^(?:组织|宣传|统战|政法|纪检){1,2}委员$/u,
    body: '党工委',
    kind: 'party',
  },
  { division: /街道$/u, title: /^(?:常务)?副?主任$/u, body: '办事处', kind: 'government' },
  {
    division: /[镇乡]$|苏木$/u,
    title: /^(?:常务|第一)?副?书记$|^(?:组织|宣传|统战|政法|纪检){1,2}委员$/u,
    body: '党委',
    kind: 'party',
  },
  { division: /村$/u, title: /^(?:第一)?副?主任$/u, body: '委会', kind: 'committee' },
  { division: /社区$/u, title: /^(?:第一)?副?主任$/u, body: '居委会', kind: 'committee' },
  {
    division: /(?:[省市州盟县旗]|(?<![社小园景片校厂院])区)$/u,
    title: /^(?:常务|第一)?副?书记$/u,
    body: '委',
    kind: 'party',
  },
];

const seat = /^(?:组织|宣传|统战|政法|纪检){1,2}委员$|^(?:专职)?副书记$/u;

/** Seats in a town's committee: 组织委员 is of the committee, be it the town's congress that was named last. */
export const seats: readonly DivisionBody[] = [
  { division: /街道$/u, title: seat, body: '党工委', kind: 'party' },
  { division: /[镇乡]$|苏木$/u, title: seat, body: '党委', kind: 'party' },
];

/** Party schools, academies of administration and the democratic parties: who teaches or has a post there speaks for the state. */
export const stateBody =
  /党校|行政学院|行政学校|社会主义学院|^(?:中国)?(?:民革|民盟|民建|民进|农工党|农工民主党|致公党|九三学社|九三|台盟)|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)\p{Script=Han}{0,12}(?:委|委员会|支部|总支|支社|委会)$/u;

/** Posts of societies, firms and hospitals: whoever is called so alone, with no body told, speaks for one. */
export const ownPost =
  /^(?:副|名誉|荣誉|永久|创会|执行|常务|轮值)*(?:会长|理事长|院长)$|^(?:副|名誉|执行|常务)*(?:理事|监事长?)$/u;

/** An organ or office that every unit has within: alone, with no unit's name before it, it is one of the bearer's own. */
export const innerOrgan =
  /^(?:纪委|党委|党总支|工会|团委|党政办|党办|校办|院办|[校院]办公室|(?:集团|公司)办公室|校友办|招生办|就业办|招就处|办公室|医务[部科处]|护理部|教务处|学生处|学生工作[处部]|学工[处部]|科研处|招生就业处|继续教育[处部]|(?:招生就业|招就|学生工作|校地合作|对外合作|国际合作|国际交流|合作交流|科技|科研|人事|财务|后勤|资产|基建|保卫|审计|发展规划|研究生|教学|就业|成教)(?:管理|与服务)?(?:处|部|中心)(?:\p{Script=Han}{1,6}[科室办])?|总务处|政教处|教导处|(?:组织|宣传|统战|组织统战|宣传统战|宣传工作|党委组织|党委宣传|党委统战)部)$/u;

/** Bodies of pupils, and teams of neighbours who help or dance, but for a county's: whoever leads one is a resident still. */
export const residentsBody =
  /少先队|红领巾|学生会|小记者|^(?!\p{Script=Han}{1,5}(?:[省市州盟县旗]|(?<!社)区)(?!\p{Script=Han}{0,8}社区)).*(?:志愿|志愿者|义工|舞蹈|舞龙|舞狮|合唱|歌咏|秧歌|腰鼓|锣鼓|军乐|文艺|健身|太极拳?|广场舞|旗袍|模特|门球|柔力球)(?:服务|演出|表演|宣传|艺术)?[分小大]?(?:队|团)$/u;

/** Posts beside one's work: deputies and members of a consultative conference are what they are by trade. */
export const besideWork = /代表$|政协委员$|^委员$/u;

/** A seat in a congress's standing committee leaves one's work as it is; in a Party committee's it is one's work. */
export const besideInCongress = /^(?:常委|常务委员|常委会委员)$/u;

/** What people of rank are called together: 区政协领导某某、某某. */
export const noPost = /^(?:主要|相关|有关|分管|包村)?领导$/u;

/** What a committee has and none of its departments: 市委常委、组织部部长、|秘书长. */
export const committeesOwn = {
  title: /^副?秘书长$/u,
  department: /(?<=[省市州盟区县旗地]委)(?:组织|宣传|统战|社会工作|社工)部$|(?<=[省市州盟区县旗地]委)政法委$/u,
} as const;

/** Schools, hospitals, firms, societies, with what they call their own Party groups. */
const ownVoices =
  /(?:学校|小学|中学|大学|学院|幼儿园|职高|中专|高中|初中|技校|职校|驾校|职教中心|中心校|分校|校区|[一二三四五六七八九十\d][中小院]|(?:[师农林医财交科工]|理工)大|师院|职院|附小|附中|医院|保健院|卫生院|卫生服务中心|卫生服务站|卫生室|诊所|门诊部|药房|养老院|敬老院|福利院|护理院|养护院|老年公寓|康养中心|事务所|银行|支行|分行|信用社|农商行|供电所|供电公司|协会|商会|学会|联合会|分会|总会|联谊会|促进会|校友会|同乡会|业委会|业主委员会|基金会|联盟|研究会|合作社|集团|公司|企业|厂|店|酒楼|餐厅|饭庄|宾馆|商场|商行|超市|物业|物流|科技|实业|置业|药业|米业|食品|农庄|山庄|庄园|家庭农场|养殖场|加油站|书店|医院[^，。]{1,8}科|作协|书协|美协|剧团|艺术团|社团|乐队|球队|俱乐部|工作室)(?:\p{Script=Han}{0,8}(?:党总支|党支部)|党委|工会|团委|团支部|妇联|纪委|(?:党委)?(?:组织部|宣传部|统战部|办公室|党政办))?$/u;

/** Units whose departments speak for them: 宜春中学政教处. */
const unit = '(?:学校|小学|中学|大学(?![城生])|学院|幼儿园|医院|卫生院|公司|集团|银行(?!业))';

/** Bodies whose people speak for themselves: schools, hospitals, firms, societies. */
export const speakingForItself = new RegExp(
  `${ownVoices.source}|^${unitWord}${unitOrgan}$|(?:^|院)${ward.source}$|${unit}(?![路街巷村社])\\p{Script=Han}{1,8}(?:处|科|部|室|系|办|院|中心)$`,
  'u',
);
