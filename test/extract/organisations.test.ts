/** Bodies: where their names begin and end, and what is none. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { areBodies, bodiesIn } from '../help/bodies.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

const t = (name: string, ...marked: string[]) => test(name, () => areBodies(jurisdiction, marked));

t(
  'a body begins at its division or level word',
  '{organisation:拱墅区民政局}局长陈晓帆到会。',
  '日前，由{organisation:区民政局}牵头。',
  '{organisation:市委}副书记沈一川、{organisation:县委}书记陆知行一同参加。',
  '{organisation:我县农业农村局}组织培训。',
  '{organisation:区人大常委会}主任陆知行到会。',
);
t(
  'a firm begins behind the word that leads to it',
  '走访了{organisation:青禾新新(集团)有限公司}。',
  '来到{organisation:蓝湾电气有限责任公司}的车间',
  '一行走进{organisation:晴川（集团）股份有限公司}，听取介绍。',
);
t(
  'no word of time, praise or going begins a name',
  '前些天{organisation:海嘎小学}开学了。',
  '这笔钱用于{organisation:海嘎小学}的操场。',
  '他曾就读于{organisation:海嘎小学}。',
  '新一届{organisation:柳堤社区居委会}当选。',
  '{organisation:上海市教卫工作党委}副书记周晓禾',
  '不少{organisation:柳堤社区居委会}的干部来了。',
);
t(
  'what one is to become, or gives something back to, has no name',
  '努力建成中国特色世界一流大学。',
  '同学们用好成绩回报社会。',
);
t(
  'words of praise, of kind and of topics name nobody',
  '虽然是新学校，但却是高起点学校，能够办成优质学校。',
  '真正履行了公立医院的职责，密切与海内外社团的联系。',
  '对该校的硬件建设、教室的布局安排、制度文化的建设、校长的遴选等方面给予支持。',
  '与会领导与{organisation:河湾实验小学}干部教师合影。',
  '这是{organisation:市教育局}的工作，也是教育局系统的工作。',
);
t(
  'what is carried out well, or after somebody, is none of a name',
  '贯彻好{organisation:省委}全会精神，要求{organisation:镇人民政府}按公司需求做好服务。',
);
t('candidates and all schools of a city name nobody', '公布候选医院、候选学校，我市小学、初中教师辛苦了。');
t('people hear of what a body does', '听闻{organisation:省卫生厅}前来检查后，大家都很高兴。');
t(
  'brackets and joining words may stand within a name',
  '{organisation:浙江永和茶业集团有限公司}董事长林向前介绍了情况。',
  '{organisation:街道绿化和市容管理所党支部}召开主题党日。',
);
t(
  'a body within a body is one name',
  '{organisation:拱墅区城市管理行政执法局执法大队小河街道执法中队党支部}召开会议',
  '{organisation:区人社局党组}书记何晓峰',
  '{organisation:机关党支部第一党小组}和居民一起清扫。',
);
t('a department stands behind its body where a title follows', '{organisation:区人社局就业科}科长方怡然介绍了政策。');
t(
  'bodies of a subdistrict stand without its name',
  '{organisation:办事处}主任周明远主持。',
  '（{organisation:社区党建办}）',
  '{organisation:社区管理办}负责同志参加。',
);
t(
  'rows share a level, a division or a head',
  '{organisation:市}、{organisation:区民政局}联合举办。',
  '会同{organisation:祥符}、{organisation:小河街道}开展巡查',
  '分别与{organisation:青湖新村}、{organisation:长乐路}、{organisation:永宁}三个居民区党组织共同举办。',
);
t(
  'a row of firms needs no legal form',
  '先后走访了{organisation:力远国际}、{organisation:国安典当}、{organisation:祥云实业}等辖区内企业。',
);
t(
  'quotation marks begin the name of a team',
  '{organisation:“暖乡邻”矛盾调解服务队}、{organisation:“夕照红”文艺表演服务队}登台亮相。',
);
t('a verb in front of an organ is none of its name', '送来了{organisation:市委}、{organisation:市政府}的慰问金。');
t(
  'ground in a row of firms is none',
  '来到{organisation:青禾服饰}、{organisation:旷远食品}、中心商务区、标准化厂房等企业考察。',
);
t('neighbourhoods that call on people act', '10月27日，{organisation:柳岸社区}走访慰问了辖区老人。');
t('offices in brackets behind all towns are none', '各乡镇（办事处）老人代表参加。');
t('trades of a row are no firms', '小镇构建了生物医药、信息技术、新材料等现代产业格局。');
t(
  'of a row whose workers or leaders are named together all act',
  '{organisation:区住建局}、{organisation:祥符街道}、{organisation:青柳社区}工作人员到场。',
  '{organisation:青禾村}、{organisation:区民政局}相关负责人参会。',
);
t(
  'the last of a row of shops may stand behind a joining word',
  '在{organisation:柳记卷圈}、{organisation:三味斋}和{organisation:青禾超市}等沿街商户了解情况。',
);
t('quotation marks name what would be an ordinary word', '组建了“{organisation:加装电梯议事小组}”。');
t(
  'generic words make no body',
  '各办公室、各部门参加。',
  '相关企业和施工单位到场。',
  '三家律师事务所提供咨询。',
  '把困难群众的事办实办好。',
  '中学生们踊跃发言。',
);
t(
  'a subdistrict is a body where it acts or is called on',
  '{organisation:小河街道}召开半年度会议。',
  '{organisation:街道}积极推动旧房改造。',
  '市领导到{organisation:小河街道}调研。',
);
t('another town that is only ground is none', '活动在桐庐县横村镇举行。', '他是横村镇养牛大户。');

test('a better left end scores higher than a doubtful one', () => {
  const [body] = bodiesIn(['街道组织阳光志愿者协会开展活动。'], jurisdiction).filter(({ name }) =>
    name.includes('协会'),
  );
  assert.is(body?.name, '阳光志愿者协会');
});

test('each mention says by which rule it came and of what kind it is', () => {
  const [body] = bodiesIn(['拱墅区民政局召开会议。'], jurisdiction);
  assert.is(body?.rule, 'division-and-head');
  assert.is(body?.organisationKind, 'government');
  assert.ok((body?.score ?? 0) > 3);
});

t(
  'a body begins behind whoever is put into a post of it',
  '决定：陈立新任{organisation:安澜街道办事处}主任。',
  '会议任命沈知行为{organisation:安澜街道社区发展办}主任，免去纪行舟{organisation:安澜街道社区发展办}主任职务。',
  '免去{organisation:安澜街道办事处}主任林望舒的职务。',
  '由{organisation:任城区民政局}牵头。',
);
t('a town that no list has any more acts like any other', '{organisation:秦柳镇}召开会议。');
t('words that end like a town are none', '特色小镇开展活动，重点镇落实责任，各乡镇召开会议。');
t('the end of another body is no town of the row', '组织{organisation:市疾控中心}、{organisation:小河街道}开展活动。');
t(
  'of a row of towns all act whose leaders are named together',
  '{organisation:区发改委}、{organisation:祥符街道}、{organisation:小河街道}、{organisation:湖墅街道}负责同志参加会议。',
);
t(
  'neighbourhoods of a row act together',
  '{organisation:青柳西社区}、{organisation:长柳社区}分别组织志愿者参与活动。',
  '{organisation:青柳街社区}进行健康知识宣传活动。',
);

test('a town among a county’s organs does not give them its name', () => {
  const names = bodiesIn(['副区长带领拱墅区应急管理局、小河街道办事处、住建委、公安分局检查市场。'], jurisdiction).map(
    ({ name }) => name,
  );
  assert.equal(names, ['拱墅区应急管理局', '小河街道办事处', '拱墅区住建委', '拱墅区公安分局']);
});

test('a department is of the committee named last in its sentence', () => {
  const names = bodiesIn(['杭州市委统战部常务副部长林晓，拱墅区委常委、统战部部长周明出席。'], jurisdiction).map(
    ({ name }) => name,
  );
  assert.equal(names, ['杭州市委统战部', '拱墅区委', '拱墅区委统战部']);
});

t(
  'a name is not torn behind its first character by a city’s short name',
  '仪式上，{institution:合江门派出所}副所长讲解了意义。',
);
t('congresses of counties and towns in general are none', '到本市调研县乡人大建设情况。');

t(
  'a firm’s name begins with its owner’s, though a province stands behind that',
  '{organisation:青禾河南发电有限公司党委}书记林向前、{organisation:北柳新疆建工(集团)有限公司}总经理陈晓帆参加。',
);
t('who sent somebody ends in front of that verb', '{organisation:省委政法委}派驻的第一书记到村。');
t('what a source is told by begins behind 据', '台讯 据{media:青柳日报}报道，活动举行。');

t(
  'a bureau that is told by its purpose ends in front of a name without a title',
  '{organisation:县林业和草原局}周明远、{organisation:州林业和草原局}林向东一行到村督查。',
);

t('a body begins behind the meeting at which it speaks', '会议上{organisation:富柳村党支部}书记林晓讲话。');

test.run();
