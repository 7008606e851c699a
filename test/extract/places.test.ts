/** Places: roads and their numbers, compounds, floors, villages, divisions. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placeForms } from '../../packages/core/src/rules/place-forms.js';
import { placesIn } from '../help/bodies.js';
import { readMarked } from '../help/marked.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

/** Places that are more than passing. */
function found(text: string): readonly string[] {
  return placesIn([text], jurisdiction)
    .filter(({ passing }) => !passing)
    .map(({ span }) => text.slice(span.from, span.to));
}

const t = (name: string, ...marked: string[]) =>
  test(name, () => {
    for (const example of marked) {
      const { text, marks } = readMarked(example);
      assert.equal(
        found(text),
        marks.map(({ words }) => words),
        example,
      );
    }
  });

for (const form of placeForms) {
  test(`${form.name} finds what its examples mark`, () => {
    for (const example of form.examples) {
      const { text, marks } = readMarked(example);
      const words = found(text);
      for (const mark of marks) assert.ok(words.includes(mark.words), `${example}: ${words.join(' ')}`);
    }
  });
  test(`${form.name} is silent at its near misses`, () => {
    for (const miss of form.silent ?? []) assert.equal(found(miss), [], miss);
  });
}

t(
  'a road begins behind the word that leads to it and takes its number along',
  '居住在{place:青桥路}的独居老人',
  '家住{place:中安路1021弄7号}的住户',
  '在{place:升安街33-39号}，有一间小屋。',
);

t(
  'compounds, buildings and floors',
  '来到{place:普安里小区}，听取介绍。',
  '将{place:牌坊小区}、{place:普安小区}列入计划',
  '位于{place:青湖大厦 18 楼}。',
);

t('villages and their groups', '深入{place:石湾村3组}，看望村民。', '在{place:青溪村}，大家齐动手。');

t(
  'divisions are places where they are no part of a body',
  '赴{place:浙江省杭州市西湖区}对接协作',
  '在{place:武汉}考察时指出',
);

t('a subdistrict that one goes to is ground as well', '一行到{place:小河街道}调研。');

t(
  'cadres who look after villages, and a district to be made anew, are no places',
  '完善科级干部包村制度。',
  '开展“重塑公共艺术社区”项目。',
  '推进“百企兴百村”行动，80后村支书参训。',
  '在工作站三楼会议室召开动员会，查看受涝地块。',
  '在局二楼大会议室开会。',
  '走访{place:沙包村}、{place:大联村}和{place:共建村}。',
);

test('a chain of divisions is named by its last link', () => {
  const [place] = placesIn(['赴浙江省杭州市西湖区对接协作。'], jurisdiction);
  assert.is(place?.name, '西湖区');
  assert.is(place?.within, '浙江省/杭州市');
});

test('a short name stands for the full one', () => {
  assert.is(placesIn(['在武汉考察时指出'], jurisdiction)[0]?.name, '武汉市');
});

t(
  'a town stands behind its own county, though its name is short',
  '走访了{place:淮阳区安岭镇}、{place:项城市丁集镇}、{place:太康县王集乡}等地。',
);

t(
  'two provinces side by side are two places, and a rank is none',
  '台风对{place:海南}{place:广东}等地造成影响。',
  '以浦阳江市级河长身份巡河。',
);

t('a village stands behind a town that no list has', '到白果镇{place:永丰村}调研。');

t(
  'the side of a place and the session of a festival are no part of a name',
  '在体育场东侧{place:白鹭公园}举办。',
  '启动了第五届社区邻里节。',
  '检查前期村内路面硬化情况。',
);

t(
  'waters, mountains and roads of the state',
  '大家登上{place:凤凰山}。',
  '走进{place:重丁组}怒族群众家中。',
  '在{place:G310国道}路口劝导。',
);

t(
  'a river is ground by what is told of it, a province’s name among them',
  '听取{place:清水河}水位汇报。',
  '受{place:黑龙江}干流北源{place:白沙河}、南源{place:青龙河}来水影响，水位上涨。',
);

t(
  'water works have heads of their own',
  '深入{place:清水河橡胶坝}、{place:白果排涝站}检查防汛。',
  '察看{place:石湾倒虹吸}建设情况。',
);

t('a lot of works is no part of a name', '参观了{place:北横通道}I标{place:青桥路立交}工程。');

t(
  'where a road begins and ends is no part of the names of others',
  '该工程西起{place:石桥大道}东至{place:明月大道}。',
  '道路起于{place:城南路}，止于{place:柳荫路}。',
  '假期节前{place:青石桥社区}开展活动。',
);

t(
  'roads may be named with words that are verbs elsewhere',
  '位于{place:建新路}与{place:通江路}交叉口。',
  '在{place:爱民路}开展宣传。',
  '沿{place:护城路}巡查。',
  '在{place:画舫路}与{place:拓东路}交叉口值守。',
  '大家修致富路。',
);

t(
  'grades, phrases and kinds of bridges are no names',
  '作为我县AAAA级旅游景区，这里游人如织。',
  '文化演出进景区，游客尽享盛宴。',
  '通过实地查看、走街入巷等方式了解情况。',
  '地道桥等低洼地带是重点区域。',
  '暨{place:西关街}开街仪式筹备就绪。',
);

t(
  'where something is held is ground, whoever runs it',
  '晚会在{place:柳溪村文化礼堂}举行。',
  '在{place:青溪村第三村民小组}召开院坝会。',
  '在{place:中心广场}举办晚会。',
  '县体育馆举办展览。',
  '在省体育馆工作的周晓禾。',
);

t(
  'a hall on a floor, a phase of a compound and a lettered house belong to the name',
  '在{place:柳溪村党群服务中心二楼会议室}召开。',
  '在{place:青湖大酒店三楼宴会厅}举行。',
  '民警来到{place:金柳花园二期8栋2单元}。',
  '在{place:青石胡同甲5号}发放。',
);

t(
  'any compound, and what one looks at, is no name',
  '一小区居民楼起火，记者到达起火小区。',
  '位于{place:东一小区}的居民',
  '考察团看展厅听介绍，漫步在古街古巷中。',
  '大家来到{place:南街村}参观。',
  '{place:龙头巷}街头人来人往。',
);

t(
  'what stands in a village may have a name of its own',
  '在{place:青石村水库}，大家查看水位。',
  '活动在{place:青石村文化广场}举行。',
  '检查了{place:竹联村}高标准农田建设。',
);

t('a memorial needs no name', '到{place:烈士陵园}祭扫。');
t('a floor of a palace and its hall', '在{place:区青少年宫二楼多功能厅}举行。');

test('海南 is the province', () => {
  assert.is(placesIn(['台风对海南等地造成影响。'], jurisdiction)[0]?.name, '海南省');
});

t('a neighbourhood’s name is not cut behind one character', '{place:横柳口社区}组织党员参加活动。');
t('a word behind a head outweighs one that only begins with it', '对市区{place:柳绣路}沿线进行清洗。');
t('a river is worked on', '区人大主任对{place:太柳河}开展巡河工作。', '对区级河道{place:大石河}（柳家段）进行了巡查。');
t('one character makes a village of what is else a word', '一同到{place:范乡村}组织活动。');
t('a plan in front of a village’s name is no part of it', '先后到城中村改造{place:柳赵村}视察。');
t('a name may stand behind the word for ground', '重点对辖区{place:红柳南路市场}进行督导。', '走访辖区企业和商场。');
t('我区 in front of a park says where it lies', '一行来到我区{place:南柳公园}，眺望新貌。');
t('an avenue ends before what lies at it', '来到{place:荔柳大道}{place:玉柳公园}察看。');

t(
  'shops, works and streets of a direction are places',
  '先后到{place:荣柳商城}、{place:柳河田园综合体}检查，沿{place:南大街}、{place:三星街}查看。',
);

t(
  'a row of cities and a chain lead to a city as one does',
  '在{place:福建}、{place:广西}考察调研。',
  '一行赴{place:浙江杭州}招商。',
);

t(
  'words that end like a place name none',
  '把冰箱搬到二楼，查看办案区、学生公寓和军营。',
  '我们结对的都是社区里的老人。',
  '到城中村改造{place:丁柳村}视察。',
);

t(
  'a quotation, a hall for business and a reach of a town’s river are no places',
  '采用“听、看、问”方式查看{place:青石社区}的办事大厅工作流程。',
  '来到{place:石湖镇}河段查看。',
  '查看交界河段的情况。',
);

t('somebody comes to a neighbourhood, and its name begins behind that', '考察组一行来{place:启柳社区}参观。');

t(
  '和 behind one character that begins a name belongs to it',
  '活动在{place:盛和小区}举行。',
  '走访{place:瑞和社区}，{place:兴和家园}。',
  '我和社区干部一起清扫，市和区都来支持。',
);

t(
  'villages whose name ends in a word that else is a verb, homes of the famous and seats are places',
  '在{place:鸡亮村}慰问，点亮村庄。',
  '位于{place:望湖村}的{place:向志钧故居}修好了。',
  '启动仪式在{place:县政府广场}举行。',
  '来到{place:青河化工产业集中区}察看。',
);

t(
  'several neighbourhoods that act share their head',
  '5月27日，{place:商东}、{place:高柳}、{place:天琴湾}等社区开展了端午活动。',
  '书记、主任等社区干部开展走访。',
);

t(
  'each in a name joins nothing, and a people behind a name with a township is no shore',
  '在{place:李各庄村}召开会议，检查各庄园。',
  '深入仙柳苗族乡{place:群鱼村}。',
);

t(
  'a numbered village keeps its town, a hall its house and a cemetery its hero',
  '活动在{place:柳吾塘乡5村}举行，全镇8村联动。',
  '典礼在{place:重庆图书馆学术报告厅}举行。',
  '参观了{place:王志杰烈士陵园}。',
);

t(
  'a place where something is held or lies stands before a name, and villages to which people go do not act',
  '活动举办地{place:北柳村}景色优美，走访完村内群众，右转下桥便到。',
);

t(
  'a neighbourhood and whatever is joined to it are no one name, nor is a province’s department ground',
  '{place:柳村社区}和邮局一起组织，柳湖省经信厅代表团来访。',
);

t('what a place was before is no part of its name', '农民变身{place:柳湖社区}居民，到包联点和社区走访。');
t('an old quarter only says where the gully lies', '先后察看了老城区{place:柳庙沟}、{place:金湾公园}。');
t('a verb that runs into a word of sentences ends it', '农技人员深入{place:海兰村}田间地头。');

t(
  'the bulletin’s own city is ground wherever it is named alone',
  '老党员们说起{place:杭州}这些年的变化，满是自豪。',
  '企业家们感谢{place:拱墅}长期以来的支持。',
);

t('how it was held tells of the city where it was', '大会在{place:北京}隆重开幕，赛事在{place:武汉}顺利举办。');
t('a yard of families has the name before it', '前往{place:柳湾村}的{place:陈家垱幸福屋场}。');
t('a leader’s tour tells where it was', '学习视察{place:重庆}重要讲话精神，考察江苏企业。');

t(
  'years before a village, and what one cares for, are no name',
  '几十年来{place:柳林村}变化很大，爱护家园，走进老旧庭院小区。',
);

t(
  'a base behind its village is one place, a section goes with its road, and no joining word begins a name',
  '走进{place:石湖村食用菌种植基地}，检查{place:青石高速柳山段}，瞻仰{place:抗日烈士纪念碑}和{place:柳山烈士纪念塔}。',
  '{place:石湖村}发展蔬菜种植示范基地建设，{place:润柳路}快速化互通立交开工。',
);

t(
  'a head for long ways is no title with a rest',
  '一行来到{place:永平门长途汽车站}，参观了{place:解放路步行街}和{place:马家沟村}。',
);

t(
  'a joining word before one character belongs to the name, and a number’s sign does not',
  '走进清柳街道{place:美和园社区}，在{place:和坪村}召开会议，察看示范住宅区1#{place:地怡林苑}，文明乡镇由个人和校园创建。',
);

t(
  'people of a neighbourhood by a lake are not by the lake',
  '慰问了{place:丽湖居民区}高龄党员，考察团通过观展厅、进车间深入了解，查看园林绿化情况。',
);

t(
  'a town names its market, a hall its room, and what is only played or seen is none',
  '{place:石柳镇农贸市场}正在改造。',
  '书画展在{place:县图书馆二楼展厅}开展，会议在{place:市民中心A座205会议室}举行。',
  '模拟城柳小区因电器短路起火，游客仍能一睹古城门的风采。',
);

t(
  'roads, parks and bridges are called by words of everyday speech',
  '志愿者在{place:解放路}、{place:花园路}和{place:展览馆路}清扫，来到{place:南湖公园}、{place:和平广场}，又沿着{place:滨河路}走去。',
  '走上致富路，打通断头路，架起连心桥，铺设柏油路，走进康庄大道。',
);

t(
  'a road that is called by a hope is a place, unless one walks it in a manner of speaking',
  '志愿者在{place:幸福路}、{place:长征路}清扫，查看{place:小康路}积水。',
  '村民走上了幸福路，老兵踏上新长征路，青年奔向小康路。',
);

t(
  'a yard of families is called by whose it is, and no verb or number of a road begins a name',
  '来到{place:柳山水利局家属院}、{place:铁路小区}，走进各单位家属院。',
  '大家清洁公交站台，捡起湖边的垃圾，在地铁口、公交站设置宣传点，沿{place:G242线}大柳村路段绕行，视察三馆一中心。',
);

t(
  'what every village or town has is called by it',
  '来到{place:石柳村农家书屋}，又到{place:柳驼镇篮球场}、{place:柳驼镇村史馆}查看。',
);

t(
  'what one does or where one turns off is no part of a place, nor is a fair or an entrance one',
  '居民在{place:柳香园路}上举办弄堂市集，来到{place:柳园滨江绿地}散步健身。',
  '{place:柳山南路高架}下匝道积水，3号楼门厅装上了摄像头，“邻里集市”开市，新增充电站8座、卫生厕所3000座、城市公园3个。',
);

t(
  'a block has its own name behind its neighbourhood, not the verb that stands there',
  '{place:白柳社区}组织3号楼居民开会。',
);

test.run();
