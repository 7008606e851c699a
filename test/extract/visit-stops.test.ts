/** Stops of a tour: whole names between a verb of visiting and the next stop. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placesIn } from '../help/bodies.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

const names = (text: string): readonly string[] =>
  placesIn([text], jurisdiction)
    .filter(({ passing }) => !passing)
    .map(({ name }) => name);

const t = (name: string, text: string, ...expected: string[]) =>
  test(name, () => {
    assert.equal(names(text), expected, text);
  });

t(
  'names made of words that tell what a place is for are stops beside a name of its own',
  '代表团先后考察了科创广场、青螺湖治理工程、城建规划馆等处。',
  '科创广场',
  '青螺湖治理工程',
  '城建规划馆',
);
t('kinds of places alone are none', '检查组深入辖区加油站、农贸市场、建筑工地检查。');
t('one kind alone that one looks at is none', '一行参观了草业基地。');
t('what stands between 在 and the comma is one', '在机车文化馆，大家听取了讲解。', '机车文化馆');
t(
  'a row goes on behind a comma',
  '督查组实地检查了上溪水电站、柳家沟隐患点，青洼水库、石铜矿尾矿库的备汛情况。',
  '上溪水电站',
  '柳家沟隐患点',
  '青洼水库',
  '石铜矿尾矿库',
);
t(
  'a name that a word of sentences begins is one between its ends',
  '前往苏木村、赛罕不浪村宣讲。',
  '苏木村',
  '赛罕不浪村',
);
t('quotation marks around the whole name are left out', '走访了“樱桃里108共生街区”的项目现场。', '樱桃里108共生街区');
t('a town in front says only where it is', '深入柳林乡孟家楼村、青山镇葛洼村调研。', '孟家楼村', '葛洼村');
t(
  'what stands before 等区域 is a row without a verb',
  '全体干部对大湾口、长柳村等重点区域严防死守。',
  '大湾口',
  '长柳村',
);
t('the family’s home in the compound is the compound', '在青苑小区居民家中，一行了解改造情况。', '青苑小区');
t('a verb of visiting that names a group leads nowhere', '检查组、调研组在会上分别发言。');

t('和 within a name is no joint', '在太和石榴谷旅游区，调研组查看了景区道路。', '太和石榴谷旅游区');
t('a clause is no stop', '督导组到石湖村、青山村检查，村口设立劝导点、清点物资，不留死角和盲区。', '石湖村', '青山村');

t(
  'words of level and offices of a town only say where a stop lies',
  '一行查看了该镇柳背山村、南塘街道办泾柳村、城郊管委会石万村，随后来到市区青柳街、柳江河等地。',
  '柳背山村',
  '泾柳村',
  '石万村',
  '青柳街',
  '柳江河',
);
t(
  'what one looks at and learns of is a stop',
  '林晓深入县医院、汽车站、青柳口岸，察看了解石甸小站情况。',
  '青柳口岸',
  '石甸小站',
);
t(
  'the rivers that one is at work on are places',
  '街道对辖区内的大柳河、青河、长石渠等开展巡查。',
  '大柳河',
  '青河',
  '长石渠',
);
t('a word that goes on behind an end makes no stop of it', '林晓检查加油站和商业场所安全生产工作。');

t(
  'a second verb behind a comma begins a row of its own',
  '先后深入乌尼尔口岸、柳河镇交通安全劝导站，察看了解柳甸小站、柳甸养殖家庭牧场运行情况。',
  '乌尼尔口岸',
  '交通安全劝导站',
  '柳甸小站',
  '柳甸养殖家庭牧场',
);

t(
  'the first stop of a row is as whole as the others, whatever places its name holds',
  '一行先后到长柳路石南高速互通收费站、安盛大道连接线等重点项目现场。',
  '长柳路石南高速互通收费站',
  '安盛大道连接线',
);
t(
  'a division names what is called by its purpose alone',
  '一行先后考察了临平区食品产业园区、余杭区农产品加工产业园。',
  '临平区食品产业园区',
  '余杭区农产品加工产业园',
);
t('the rank of a monument is no part of its name', '参观该镇的省级文物保护单位五柳宗祠。', '五柳宗祠');
t('the village that a hamlet lies in says only where it is', '来到罗家寨村上寨自然村。', '上寨自然村');
t('works on rivers are stops', '查看了石门枢纽、柳家庄分洪闸和西滩蓄水闸。', '石门枢纽', '柳家庄分洪闸', '西滩蓄水闸');
t(
  'the village that a row’s first hamlet lies in says only where it is',
  '一行先后深入到柳河镇长坪行政村柳寨、老石湾等村督导。',
  '柳寨村',
  '老石湾村',
);
t(
  'a number and a level close a row of towns that share it',
  '一行到桥坝、柳溪、白石三镇调研，随后前往永和、太兴两乡。',
  '桥坝镇',
  '柳溪镇',
  '白石镇',
  '永和乡',
  '太兴乡',
);
t('和 within a name is no joint of a row', '一行来到永柳、太和两乡查看。', '永柳乡', '太和乡');
t(
  'a name without a head is a stop where a kind of place closes its row',
  '一行考察了云上柳海、悠然谷、九曲廊桥等景点。',
  '云上柳海',
  '悠然谷',
  '九曲廊桥',
);
t(
  'a row that one is in ends at what is done there',
  '消防员在红柳市场、新石影城、青石百货大楼开展夜查。',
  '红柳市场',
  '新石影城',
  '青石百货大楼',
);
t('what is being built is named without its site', '一行来到地铁5号线柳谷站施工现场，慰问工人。', '地铁5号线柳谷站');
t('what one looks at is no part of a name', '一行在青石镇调研文旅市场，看望职工。', '青石镇');
t('到 in front of 达 begins no other verb', '一行先后到达柳苏木、浩青嘎查走访。', '达柳苏木', '浩青嘎查');
t('what is followed needs no end', '他们沿着玉柳溪徒步，清理垃圾。', '玉柳溪');
t('where a stop lies is no part of its name', '一行先后到上游的石门坎水文站、下游的东柳河闸口检查。', '东柳河闸口');
t('shops are stops', '一行到青柳超市、石湖超市检查。', '青柳超市', '石湖超市');
t(
  'a base behind its village is one name',
  '一行先后来到石坪镇大柳村烤烟种植基地、青石村。',
  '大柳村烤烟种植基地',
  '青石村',
);

t(
  'a name without a head between stops of a tour is one',
  '一行先后到柳溪村、八坊柳巷十三院、海创药谷、青石桥，随后座谈。',
  '柳溪村',
  '八坊柳巷十三院',
  '海创药谷',
  '青石桥',
);
t('firms in such a row are none', '一行先后来到青石桥、宏柳纸业、柳风科技调研。', '青石桥');
t(
  'neither is what a row names a kind of',
  '一行先后到青石桥、柳溪村查看民族团结、乡村治理等方面。',
  '青石桥',
  '柳溪村',
);
t(
  'a site behind what is built there is a stop',
  '一行先后来到江柳壹号建设项目工地、柳家门站、110千伏青柳变电站。',
  '江柳壹号建设项目工地',
  '柳家门站',
  '110千伏青柳变电站',
);
t('a branch of a shop is one', '一行来到华柳超市临江店、青石桥检查。', '华柳超市临江店', '青石桥');
t('团 begins the name of a road as well', '一行先后到团结西路社区、青石桥走访。', '团结西路社区', '青石桥');

t(
  'villages of a row are called by their level alone',
  '一行到三柳岭、火石寨、红柳庄3个行政村督导。',
  '三柳岭村',
  '火石寨村',
  '红柳庄村',
);
t(
  'a town that no list has is a stop',
  '一行先后来到青石桥、人民柳路街道、柳口乡走访。',
  '青石桥',
  '人民柳路街道',
  '柳口乡',
);
t('shops of a trade are none', '镇长带队到辖区烟花爆竹零售点、液化气站检查。');
t('a dance is no place', '在青柳文化广场上，居民跳起广场舞。', '青柳文化广场');

t('what joins begins no name', '青石县以及开发区的领导出席。');
test('a town behind its county’s short name is a place by itself', () => {
  const words = '一行来到屯昌枫木镇、临高博厚镇、琼中湾岭镇等多个乡镇。';
  assert.equal(
    placesIn([words], '海南省').map(({ name }) => name),
    ['枫木镇', '博厚镇', '湾岭镇'],
  );
});
t(
  'towns of a row behind their county share their head',
  '调研组赴赣州市章贡区沙河、水东、水西等4个乡镇调研。',
  '沙河',
  '水东',
  '水西',
);
t('who stands in reverence before it is no part of a hall’s name', '一行参观、瞻仰北伐战役纪念馆。', '北伐战役纪念馆');
test('a memorial is the one that was told of with its name', () => {
  const words = '一行到青山革命烈士陵园调研，并祭扫烈士陵园。';
  assert.equal([...new Set(placesIn([words], '湖北省/黄冈市/团风县').map(({ name }) => name))], ['青山革命烈士陵园']);
});
t('any city by the sea is no 海城市', '学习沿海城市的经验。');
t('farms of a row share their head', '一行到三江、七星、胜利等农场参观。', '三江农场', '七星农场', '胜利农场');
t('two villages of a row share their head', '先后对东庄、石岭两村的医生进行培训。', '东庄村', '石岭村');
t('no name begins with a dot', '委员们深入湖光小镇·青商总部基地考察。', '湖光小镇', '青商总部基地');
test('a county called for short where one goes is the county, and who invests there goes nowhere', () => {
  const words = '让更多的企业家了解青神、走进青神、投资青神。';
  assert.equal([...new Set(placesIn([words], '四川省/眉山市/青神县').map(({ name }) => name))], ['青神县']);
});

t(
  'all that stands between a verb of touring and the comma may hold verbs',
  '一行走进云柳农产品加工产业园，又来到大柳易地搬迁安置点。',
  '云柳农产品加工产业园',
  '大柳易地搬迁安置点',
);
t(
  'a verb or people that begin it make a clause of it',
  '随后来到群众安置点，走进结对村，赶到挂钩联系社区，来到附近种植基地。',
);
t(
  'further heads end a stop',
  '一行走进老窑校地块、龙柳小区，以及青水墟、李花谷等地。',
  '老窑校地块',
  '龙柳小区',
  '青水墟',
  '李花谷',
);

t(
  'the project is left out, and 在 or 以及 begins no stop',
  '在绿园区航空博览园项目地、青柳农业产业园项目，一行深入了解，在清湖山经济开发区、柳塘村义诊。',
  '航空博览园',
  '青柳农业产业园',
  '清湖山经济开发区',
  '柳塘村',
);

t(
  'the town in front names what has no name of its own',
  '一行先后来到柳驼镇高速出口、石驼山街道集中安置区，又到县城区中港柳都小区查看。',
  '柳驼镇高速出口',
  '石驼山街道集中安置区',
  '中港柳都小区',
);
t(
  'what one goes to is whole where the sentence goes on',
  '一行到云柳农产品加工产业园调研，到帮扶村开展走访，到报警人所在小区开展调查。',
  '云柳农产品加工产业园',
);

test.run();
