/** What people are called before their name, where that tells in whose name they act: residents, officers, teachers, the dead. */
import type { Rule } from '../model/rule.js';

const person = { is: 'person' } as const;

/** A hospital's ward. */
export const ward =
  /(?:小儿[内外骨]|[内外儿妇产眼骨]|妇产|普外|[心神肾消呼血胸泌肿肛]\p{Script=Han}{0,3}[内外]|耳鼻喉|口腔|皮肤|急诊|康复|麻醉|放射|检验|超声|药剂|中医|针灸|推拿|儿保|护理|\p{Script=Han}血管|[脑肺]病|脾胃病|骨伤|疼痛|呼吸)科|(?:医务|护理|药学|门诊)部/u;

/** Surnames of the heads of firms who are called by them. */
const frequent =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范石廖贾韦付邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤]';

/** Each vouches for a name and says whose its bearer is. */
export const callingRules: readonly Rule[] = [
  {
    name: 'ward-then-name',
    makes: 'person',
    pattern: [ward, person],
    score: 3,
    says: { class: 'representative' },
    examples: ['普外科{person:赖德生}副主任', '心血管科{person:苗华立}为居民量血压'],
  },
  {
    name: 'role-then-name',
    makes: 'person',
    pattern: [{ lexicon: 'person-role' }, { maybe: /[:：]/u }, person],
    score: 3,
    says: { class: 'private' },
    examples: ['居民{person:张志宽}告诉记者', '志愿者{person:李晓梅}说'],
  },
  {
    name: 'cadre-then-name',
    makes: 'person',
    pattern: [/(?:(?<!休老?|老|转|转业|复员)干部|领导|班子成员|工作队员|队员|同志|负责人|民警|联络员)/u, person],
    score: 3,
    says: { class: 'official' },
    examples: ['驻村干部{person:曹丽芬}交换了意见'],
    silent: ['慰问军转干部卢广平'],
  },
  {
    name: 'firm-head-then-name',
    makes: 'person',
    pattern: [
      /(?:企业|商户|公司|集团|商会|协会|学会|联盟|联合会|联谊会|基金会|救援队|学校|校方|院方|医院|药店|饭店|酒店|合作社|(?:公益|社会|志愿|慈善|民间)组织|物业|物业公司|项目|厂|店|平台|机构|车间|养老院|幼儿园|培训班|工地|农场|基地|(?:施工|承建|建设|设计|监理|用工)(?:单位|方))(?:主要|相关|有关|现场)?(?:负责人|代表|负责同志|工作人员)|(?:公司|企业|集团|工厂|厂家)的?老板/u,
      person,
    ],
    score: 3.6,
    says: { class: 'representative' },
    examples: ['企业负责人{person:汪建国}发言', '合作社负责人{person:何平}介绍', '施工方代表{person:何平}发言'],
  },
  {
    name: 'surname-and-chief',
    makes: 'person',
    pattern: [
      new RegExp(
        `(?<=^|(?:公司|集团|企业|工厂|厂家)的?|[，。；：、“\\n])${frequent}总(?=[，。、；”]|[和与及](?!理)|等|说|介绍|表示|告诉|坦言|带|一行|参[加与观]|进行)`,
        'gu',
      ),
    ],
    score: 5,
    says: { class: 'representative' },
    examples: ['河湾公司的{person:王总}、{person:余总}参加洽谈', '{person:李总}介绍了情况'],
    silent: ['李总经理介绍', '任务量高总和'],
  },
  {
    name: 'organ-of-a-unit-then-name',
    makes: 'person',
    pattern: [/(?:医院|学校|学院|幼儿园|公司|集团)(?:党委|党总支|党支部|党组织|工会|团委|行政)/u, person],
    score: 3,
    says: { class: 'representative' },
    examples: ['医院党委{person:何平川}书记带队义诊'],
  },
  {
    name: 'officer-of-ones-own-unit-then-name',
    makes: 'person',
    pattern: [
      /(?:[我本该](?:院|校|园|司|公司|集团|企业)|学校|医院|(?<!\p{Script=Han})(?:商会|协会|学会|基金会|联合会|合作社|集团|公司))/u,
      { lexicon: 'title' },
      person,
    ],
    score: 3.6,
    says: { class: 'representative' },
    examples: ['我校副书记{person:何平川}致辞', '我院纪检书记{person:何平川}带队', '商会秘书长{person:何平川}接受牌匾'],
  },
  {
    name: 'spokesman-then-name',
    makes: 'person',
    pattern: [
      /(?:用户|五老|老干部|亲属|家属|女性|劳模|模范|标兵|[村居]民小组|个人|[受获]\p{Script=Han}{1,6}(?:人员|者|学生|个人|选手)|[^门用]户|少数民族|老人|长者|社会各界|青少年|儿童|孩子|选手|运动员|裁判员?)代表/u,
      person,
    ],
    score: 3.6,
    says: { class: 'private' },
    examples: ['家属代表{person:何平川}发言', '受表彰人员代表{person:何平川}发言'],
    silent: ['部门代表发言'],
  },
  {
    name: 'trade-spokesman-then-name',
    makes: 'person',
    pattern: [
      /(?:企业家|医护|医[护务]人员|医务工作者|医生|护士|律师|银行|校长|园长|供应商|经销商|投资商|客商|运营方|合作方|行业|业界)代表/u,
      person,
    ],
    score: 3.6,
    says: { class: 'representative' },
    examples: ['医护代表{person:何平川}发言'],
  },
  {
    name: 'teacher-or-carer-then-name',
    makes: 'person',
    pattern: [/(?<!退休|离休|老)老师|医护人员|医务人员|医务工作者|\d病区/u, person],
    score: 3,
    says: { class: 'representative' },
    examples: ['语文老师{person:何平}讲解古诗'],
    silent: ['退休老师卢广平'],
  },
  {
    name: 'name-then-teacher',
    makes: 'person',
    pattern: [
      person,
      /老师(?:和\p{Script=Han}{2,3}老师|负责|主持|担任|上课|执教|讲|授课|带领|和同学|作为|指导|分享|作|做|代表(?!学生|家长)|为(?:同学|学生|孩子))/u,
    ],
    score: 3.2,
    says: { class: 'representative' },
    examples: ['{person:何平川}老师为孩子们讲故事', '{person:何平川}老师负责主持'],
    silent: ['老师负责主持'],
  },
  {
    name: 'nominee-then-name',
    makes: 'person',
    pattern: [/(?:提名|拟任)?人选/u, person],
    score: 3,
    says: { class: 'official' },
    examples: ['县长提名人选{person:何平川}参加'],
  },
  {
    name: 'hero-then-name',
    makes: 'person',
    pattern: [
      /(?:烈士|英烈|先烈|革命先驱|革命先辈|(?:抗日|抗战|抗联|民族|战斗|革命)英雄|抗日名将|爱国将领|开国(?:上将|中将|少将|大将|元勋|将军)|(?:先秦|春秋|战国|秦|西汉|东汉|汉|三国|西晋|东晋|晋|北魏|隋|唐|五代|北宋|南宋|宋|元|明|清)(?:代|朝|初|末|末年|时期)(?:著名|知名)?的?\p{Script=Han}{0,4}(?:诗人|词人|文学家|思想家|政治家|军事家|科学家|学者|画家|书法家|名臣|名将|将领|将军|状元|进士|举人|知县|知府|巡抚|总督|尚书|大臣|医家|名医|理学家|史学家))/u,
      person,
    ],
    score: 3.6,
    says: { class: 'historical' },
    examples: ['缅怀革命烈士{person:何平川}', '清代著名学者{person:何平川}曾在此讲学'],
    silent: ['烈士家属卢广平'],
  },
  {
    name: 'name-then-hero',
    makes: 'person',
    pattern: [
      person,
      /(?:同志)?(?:烈士(?!家属|遗属|子女|后代|后人|亲属|陵园|纪念|墓园|故居|广场|公墓)|英雄牺牲|壮烈牺牲|英勇牺牲|英勇就义|因公殉职|诞辰\d|逝世\d)|[（(]\d{3,4}年?\s*[—\-－～~至]+\s*\d{3,4}年?[）)]/u,
    ],
    score: 3.6,
    says: { class: 'historical' },
    examples: ['走进{person:何平川}烈士的家', '纪念{person:何平川}同志诞辰110周年', '{person:何平川}（1896—1931）'],
  },
  {
    name: 'kin-then-name',
    makes: 'person',
    pattern: [{ lexicon: 'kin' }, { maybe: /[:：]/u }, person],
    score: 2.5,
    says: { class: 'private' },
    examples: ['与孙女{person:戚小华}同台演唱'],
  },
  {
    name: 'elder-then-name',
    makes: 'person',
    pattern: [
      /(?:老人|老汉|老农|老兵|老太太|老奶奶|老爷爷|老大爷|老大娘|大爷|大妈|大娘|大叔|大婶|大姐|大哥|奶奶|爷爷|阿姨|叔叔|嫂子|婆婆|妇女|孩子|儿童|小伙|小伙子|姑娘|女孩|男孩|女童|男童)[:：]?/u,
      person,
    ],
    score: 2.5,
    says: { class: 'private' },
    examples: ['孤寡老人{person:李桂香}住在三楼'],
  },
  {
    name: 'age-then-name',
    makes: 'person',
    pattern: [/\d{2,3}周?岁(?:高龄)?的/u, person],
    score: 2.2,
    examples: ['28岁的{person:李顺}来自安徽', '86岁高龄的{person:周秀兰}'],
  },
];
