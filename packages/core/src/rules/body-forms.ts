/** Bodies that one form tells whole: branches of the democratic parties, units of an army and of the Corps. */
import type { BodyForm, BodyWords } from '../model/body-words.js';
import { unitsOrgan } from './own-units.js';

const league =
  '(?:(?<!\\p{Script=Han})民主促进会|(?<![人居农村渔移国市军选])民(?:革|盟|建|进)|中国国民党革命委员会|中国民主(?:同盟|建国会|促进会)|中国农工民主党|农工民主党|农工党|(?:中国)?致公党|九三学社|(?<!\\p{Script=Han})社(?=[省市州区县](?:委|直))|台盟|台湾民主自治同盟)';

/** What a party's branches are called beside another one of it (省委会副主委、市委会主委), their heads, and the parties. */
export const leagues: BodyWords['leagues'] = {
  branch: /(?:[省市州盟区县旗]委会|总支部?|支部|支社|基层委员会)$/u,
  chair: /(?:常务|专职)?副?主委/uy,
  lead: new RegExp(`^${league}`, 'u'),
};

const number = '[一二三四五六七八九十百\\d]{1,4}';

/** What a regiment's or division's organs are called. */
const unitOrgan = '(?:党委(?:组织部|宣传部|统战部|政法委|办公室)?|“?两委”?|纪委|党支部|党总支|武装部|团委)?';

/** Mass organisations, which lists know. */
const massOrgans =
  '(?:科学技术|计划生育|消费者)协会|(?:妇女|残疾人|工商业|文学艺术界|归国华侨|社会科学界|青年|学生)联合会';

/** What is within no society's name: organs, words of joining and of doing. */
const noSociety =
  '[省市县区旗局办委厅院司和及等召举邀请在到对把让由向的为是来赴就名各个级该其性]|会同|会议|大会|(?<!社会|民间)组织|联合(?!会)|成立|开展|参加|走进|走访|加入|推荐|指导|支持|荣获|当选|担任|兼任|出席|选举|协会|商会';

/** `lead` is what the name begins with whatever ground follows; `ground` must be a division, a level word or a body, or nothing. */
export const bodyForms: readonly BodyForm[] = [
  {
    name: 'league-branch',
    kind: 'party',
    pattern: new RegExp(
      `(?<lead>${league})(?<ground>\\p{Script=Han}{0,14}?)(?<rest>(?:直(?:机关)?工委|(?:基层|筹备)?委员会|委会|基层委|(?<=[省市州盟区县旗])委(?![员会托任派办以])|工委|总支部|总支|支部|支社|小组)(?:\\p{Script=Han}{1,10}?(?:专门委员会|专委会|工作委员会|监督委员会|支部|支社|总支|服务部|(?<=组织|宣传|参政议政)部|(?<=组织|宣传|参政议政|社会服务)处|办公室|机关))?)(?!员|长)`,
      'gu',
    ),
    called: new Map([['社', '九三学社']]),
    needsTitle: false,
    examples: [
      '{organisation:民盟石湖市委会}副主委周晓禾',
      '{organisation:九三学社浙江省委会医卫专委会}主任周晓禾',
      '{organisation:民建市委会}主委周晓禾',
      '{organisation:农工党支部}主委周晓禾',
    ],
    silent: ['农民建房由村委会审批'],
  },
  {
    name: 'army-unit',
    kind: 'government',
    pattern: new RegExp(
      `(?<lead>(?:(?:新疆生产建设)?兵团)?(?:第?[一二三四五六七八九十]{1,3}师(?:\\p{Script=Han}{2,4}市)?)?)(?<ground>)(?<rest>(?:${number}团(?:场)?(?:${number}连)?|${number}连)${unitOrgan})`,
      'gu',
    ),
    outer: true,
    needsTitle: true,
    examples: ['{organisation:三十三团}团长周晓禾', '{organisation:第一师十团三连}连长周晓禾'],
    silent: ['第一团的战士'],
  },
  {
    name: 'corps-and-division',
    kind: 'government',
    pattern:
      /(?<lead>)(?<ground>)(?<rest>(?:新疆(?:生产建设)?)?兵团第?[一二三四五六七八九十]{1,3}师)(?!党委|纪委|工会|团委|妇联)/gu,
    needsTitle: true,
    examples: ['{organisation:兵团第十三师}副政委周晓禾', '{organisation:新疆生产建设兵团第十二师}师长周晓禾'],
    silent: ['兵团第三师的职工'],
  },
  {
    name: 'division-of-the-corps',
    kind: 'party',
    pattern: new RegExp(
      `(?<lead>第[一二三四五六七八九十]{1,3}师(?:\\p{Script=Han}{2,4}市)?)(?<ground>)(?<rest>${unitOrgan})`,
      'gu',
    ),
    needsTitle: true,
    examples: ['{organisation:第一师石湖市党委}书记周晓禾'],
  },
  {
    name: 'new-organisations',
    kind: 'party',
    pattern:
      /(?<lead>)(?<ground>(?:\p{Script=Han}{2,6})?[省市州盟区县旗]|\p{Script=Han}{2,8}(?:街道|镇))(?<rest>委?[“"]?两新[”"]?(?:组织)?(?:党?工委|党委))/gu,
    needsTitle: false,
    examples: ['{organisation:市委“两新”工委}书记周晓禾', '{organisation:石湖区委“两新”工委}书记周晓禾'],
    silent: ['各“两新”组织'],
  },
  {
    name: 'society-of-division',
    kind: 'society',
    pattern: new RegExp(
      `(?<=^|[^\\p{Script=Han}]|[在由与和及为向对从])(?<lead>)(?<ground>\\p{Script=Han}{2,8}?[省市州盟区县旗]|[省市州盟区县旗])(?<rest>(?!${massOrgans})(?:(?!${noSociety})\\p{Script=Han}){2,16}?(?:协会|促进会|研究会|学会|联合会|联谊会|基金会))(?![的长员议党]|纪委|工会|\\p{Script=Han}{0,8}(?:分会|专委会|委员会|办公室|支部|理事会))`,
      'gu',
    ),
    needsTitle: false,
    examples: ['{organisation:石湖市民族文化传承发展协会}召开换届大会', '{organisation:县新闻工作者协会}主席周晓禾'],
    silent: ['石湖市文旅局联合各行业协会', '石湖市召开书法家协会换届大会', '石湖市走进各协会'],
  },
  {
    name: 'youth-committee',
    kind: 'mass',
    pattern:
      /(?<=^|[^\p{Script=Han}]|[和及与])(?<lead>团)(?<ground>\p{Script=Han}{2,8}?[省市州盟区县旗])(?<rest>委)(?!员会)/gu,
    needsTitle: false,
    examples: ['{organisation:团石湖县委}书记周晓禾', '市妇联和{organisation:团石湖区委}'],
    silent: ['旅行团石湖区委派'],
  },
  {
    name: 'college-department',
    kind: 'party',
    pattern:
      /(?<=^|[^\p{Script=Han}]|[由和及与])(?<lead>)(?<ground>)(?<rest>(?!\p{Script=Han}{0,3}[联关体派]系)\p{Script=Han}{2,8}系(?:党总支|直属党支部|党支部|团总支))/gu,
    needsTitle: true,
    examples: ['{organisation:会计系党总支}书记周晓禾', '{organisation:管理工程系党总支}副书记周晓禾'],
    silent: ['密切联系党支部书记周晓禾'],
  },
  {
    name: 'charity',
    kind: 'society',
    pattern:
      /(?<=^|[^\p{Script=Han}]|[和及与由])(?<lead>)(?<ground>)(?<rest>(?!社会|热心|从事|参与|投身|支持|开展|关注|致力|民间|青年|本地|多家|各|全[国省市县区])\p{Script=Han}{2,4}公益)(?!组织|机构|人|事业|活动|志愿|党|工会|团)/gu,
    needsTitle: true,
    examples: ['{organisation:春雷公益}秘书长周晓禾', '{organisation:爱心公益}会长周晓禾到场'],
    silent: ['热心公益人士周晓禾', '投身公益'],
  },
  {
    name: 'organ-of-ones-own-unit',
    kind: 'party',
    pattern: unitsOrgan,
    passing: true,
    needsTitle: true,
    examples: [
      '会议由{organisation:我院党委}书记周晓禾主持',
      '原{organisation:学院党委}书记周晓禾参加',
      '总结班上{organisation:校党委}书记周晓禾讲话',
    ],
    silent: ['学院党委高度重视'],
  },
  {
    name: 'state-builder',
    kind: 'company',
    pattern:
      /(?<lead>中(?:国)?(?:铁建?|建|交|冶|水电?|电建|能建|化|核))(?<ground>)(?<rest>(?:[一二三四五六七八九十]{1,3}(?:航务?|公)?(?:工程)?局|(?:隧道|大桥|电气化|建工|安装|港湾)局)(?:集团)?(?:第?[一二三四五六七八九十]{1,2}(?:工程)?(?:有限)?公司|[东西南北华中]{2}分?公司|总承包(?:有限)?公司|(?:有限)?公司)?)/gu,
    needsTitle: false,
    examples: ['{organisation:中铁十五局}副总经理周晓禾', '走访{organisation:中建三局}'],
    silent: ['其中建局一年'],
  },
  {
    name: 'numbered-firm',
    kind: 'company',
    pattern:
      /(?<=^|[^\p{Script=Han}]|[由和及与])(?<lead>)(?<ground>)(?<rest>第[一二三四五六七八九十]{1,2}(?:工程|建筑|建设|路桥|市政|项目)?分?公司)/gu,
    needsTitle: true,
    examples: ['{organisation:第四工程公司}经理周晓禾陪同'],
    silent: ['成为第一公司'],
  },
  {
    name: 'numbered-troops',
    kind: 'government',
    pattern:
      /(?<lead>(?:武警|解放军)?(?:第)?\d{4,6}部队)(?<ground>)(?<rest>(?:\p{Script=Han}{0,6}?(?:政治工作部|政治工作处|参谋部|保障部|党委|支队|大队))?)/gu,
    needsTitle: false,
    examples: ['{organisation:73101部队}副部队长周晓禾'],
  },
  {
    name: 'registered-firm',
    kind: 'company',
    // A firm of a row whose name holds a verb: its division and its legal form tell both ends.
    pattern:
      /(?<=[、]|来到|走进|走访了?|考察了?|参观了?|前往|位于)(?<lead>)(?<ground>\p{Script=Han}{2,7}?[省市州县区旗]|\p{Script=Han}{2,3}?)(?<rest>(?:(?!公司|组织|参加|邀请|召开|举行|会同|出席|集团(?!有限|股份))[\p{Script=Han}（）()](?<![的了在和与及等])){2,14}?(?:集团)?(?:股份)?有限(?:责任)?公司)/gu,
    needsTitle: false,
    examples: ['来到{organisation:浙江达成医疗科技有限公司}考察', '走进{organisation:浙江推进建材集团有限公司}'],
    silent: ['来到新组建的有限公司', '走进浙江参加活动的有限公司'],
  },
  {
    name: 'street-office',
    kind: 'government',
    pattern:
      /(?<=^|[^\p{Script=Han}]|[到在赴由对和与及]|来到|走进)(?<lead>)(?<ground>(?![到在赴])\p{Script=Han}{2,3})(?<rest>街办(?![理好公学事成证案完妥年]|\p{Script=Han}{0,8}(?:中心|站|所|室|科)))/gu,
    needsTitle: false,
    examples: ['到{organisation:新华街办}调研', '{organisation:新华街办}主任周晓禾'],
    silent: ['在新华街办理手续', '沿街办起了小店'],
  },
];
