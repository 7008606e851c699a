/** Which level speaks in an item: a county’s leader in a town, a city’s guest in a county. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { jurisdictionOf } from '../../packages/core/src/stages/extract/jurisdiction.js';
import { bulletinOf, knowledge } from '../help/bodies.js';
import { path } from '../help/jurisdiction.js';

test('a town that a district’s organs call on is not whose bulletin it is', () => {
  assert.is(path(['区民政局局长带队，来到泉山街道、金龙街道慰问老人。区民政局副局长陪同。']), '');
});

test('a county leader’s visit to one town is the county’s', () => {
  const text =
    '县委书记到临江镇调研。县政府办公室主任陪同，临江镇党委书记汇报工作，一行察看了临江镇的项目，听取临江镇的打算。';
  assert.is(path([`兰西县要闻\n${text}`, '兰西县召开会议。']), '黑龙江省/绥化市/兰西县');
});

test('a city leader’s visit to two of its counties is the city’s', () => {
  const text = '市委书记到拱墅区、西湖区调研，我市各部门参加。拱墅区负责人汇报，拱墅区的做法值得推广，拱墅区要带好头。';
  assert.is(path([text]), '浙江省/杭州市');
});

test('who prints a page tells whose it is where no organ of a county speaks alone', () => {
  const text = '近日，仁怀市茅坝镇村民忙着秋种，该镇提前备好了种子，仁怀市派人指导。';
  assert.is(path([text]), '贵州省/遵义市/仁怀市');
  assert.is(path([`贵州日报报刊社 出版\n${text}`]), '贵州省');
  const notice = '·凡注明来源为“杭州网”的所有文字、图片等作品，版权均属杭州网所有。';
  assert.is(path([`拱墅区小河街道柳岸社区村民转移。\n${notice}`]), '浙江省/杭州市');
});

test('a city’s organ that comes to a county that only its name tells is the city’s', () => {
  const text = '昆明市残联副理事长一行来到云南省昆明市寻甸回族彝族自治县河口镇走访。寻甸县残联负责人参加。';
  assert.is(path([text]), '云南省/昆明市');
  assert.is(
    path(['市人大常委会主任一行来到桃源县漆河镇视察。桃源县委副书记、县长，桃源县人大陪同。']),
    '湖南省/常德市',
  );
});

test('counties of many cities are the province’s', () => {
  const text =
    '山西省委组织部公布名单：天镇县委书记、曲沃县委书记、岚县县委书记、太谷区委书记、小店区委书记、平顺县委书记。';
  assert.is(path([text]), '山西省');
});

test('a town that acts in the headline is the county paper’s town', () => {
  const { articles, ...bulletin } = bulletinOf(['官渡镇召开党代会，浏阳市派员参加。', '浏阳市融媒讯。']);
  const headed = articles.map((article, i) => (i === 0 ? { ...article, headline: '官渡镇召开党代会' } : article));
  assert.is(jurisdictionOf({ ...bulletin, articles: headed }, knowledge).join('/'), '湖南省/长沙市/浏阳市/官渡镇');
});

test('a city among the counties that one visits is not the larger city’s paper', () => {
  assert.is(
    path(['省民政厅一行来我市调研，深入到爱民区、宁安市、林口县等地，市政府副秘书长、市民政局局长陪同。']),
    '黑龙江省/牡丹江市',
  );
});

test('where neither town nor county acts, the city or province does whose leader arrives there', () => {
  assert.is(
    path(['9月2日，市委常委、副市长到蒙山县夏宜瑶族乡调研。夏宜瑶族乡的教育项目正在推进。']),
    '广西壮族自治区/梧州市',
  );
  assert.is(path(['今天，副省长来到宁武县突击检查煤矿。宁武县的部分煤矿已经关停。']), '山西省');
});

test('a street that district leaders go to is the district’s, unless its own organs speak or the district is named like another', () => {
  const lead = '区委副书记、区长到广中路街道调研，副区长参加。';
  assert.is(path([`${lead}虹口区融媒体中心`]), '上海市/虹口区');
  assert.is(path([`${lead}街道党工委书记汇报。我街道将落实，广中路街道、虹口区`]), '上海市/虹口区/广中路街道');
  const guest = '虹口区人大常委会副主任到广中路街道调研，区人大代表参加。';
  assert.is(path([`${guest}广中路街道召开座谈会。`]), '上海市/虹口区/广中路街道');
});

test('leaders of a city at a ceremony of a town that it names as its own make it the city’s', () => {
  const text = '黄骅市骅中街道举办文化节。市领导出席仪式，市人大常委会主任揭牌。骅中街道办事处';
  assert.is(path([text]), '河北省/沧州市/黄骅市');
});

test('a city leader who goes to a county whose own organs are told by name alone makes it the city’s', () => {
  assert.is(path(['市人大常委会主任到叙永县调研。叙永县委书记参加。泸州市']), '四川省/泸州市');
  assert.is(path(['市人大常委会主任到叙永县调研。县委书记参加。泸州市']), '四川省/泸州市/叙永县');
});

test('an item that says 我县 is the county’s where no organ of its town speaks', () => {
  const text = '叙永县水尾镇被命名为文化强镇，水尾镇榜上有名。我县推进文化建设。';
  assert.is(path([text]), '四川省/泸州市/叙永县');
  assert.is(path([`${text}水尾镇党委要求落实。`]), '四川省/泸州市/叙永县/水尾镇');
});

test('a city’s daily is the city’s, though one county alone is named; a county’s own organs make it theirs', () => {
  assert.is(path(['西夏区各社区清理楼道，西夏区创城办到场。'], { title: '银川日报' }), '宁夏回族自治区/银川市');
  const own = '区委书记到西夏区各社区调研，区委要求，区政府落实。';
  assert.is(path([own], { title: '银川日报' }), '宁夏回族自治区/银川市/西夏区');
});

test('a county that alone is named in the lead is told beside its city, unless the city acts', () => {
  const rest = '志愿者到楼道里清扫。';
  assert.is(path([`吉林长春小区有志愿者\n在吉林省长春市南关区河湾社区，${rest}`]), '吉林省/长春市/南关区');
  assert.is(path([`吉林长春小区有志愿者\n市委书记到吉林省长春市南关区河湾社区，${rest}`]), '吉林省/长春市');
});

test('a city that a headline begins with speaks, though one county’s leaders are named as well', () => {
  const bulletin = bulletinOf([
    '莆田市举行启动仪式\n莆田市启动仪式举行。市委书记、市长、市委副书记、市委宣传部部长、市政协副主席出席。\n仙游县县长、县委常委参加。',
  ]);
  const articles = bulletin.articles.map((article) => ({ ...article, headline: '莆田市举行启动仪式' }));
  assert.is(jurisdictionOf({ ...bulletin, articles }, knowledge).join('/'), '福建省/莆田市');
});

test('a province whose office a headline begins with speaks where nobody else does', () => {
  const told = (headline: string) => {
    const bulletin = bulletinOf([`${headline}\n周明远到邢台市临城县河湾村，走访了村民。河北省临城县。`]);
    const articles = bulletin.articles.map((article) => ({ ...article, headline }));
    return jurisdictionOf({ ...bulletin, articles }, knowledge).join('/');
  };
  assert.is(told('河北省林业厅走访村民'), '河北省');
  assert.is(told('河北省临城县走访村民'), '河北省/邢台市/临城县');
});

test('whose work a city’s leaders look at is another city', () => {
  const text =
    '省委常委、市委书记周明远，市长陆知行考察了嘉兴市城乡统筹工作。周明远代表杭州市四套班子感谢。杭州市与嘉兴相近，杭州市正在加快发展。';
  assert.is(path([text]), '浙江省/杭州市');
});

test('a prefecture that a headline begins with goes before the county of one who comes along', () => {
  const headline = '黔西南州代表团赴遵义考察';
  const text =
    '州长周明远率团考察。州委副书记陆知行，州政协主席江上青，州政府秘书长洪立存，望谟县委书记沈一川参加。县长发言。';
  const bulletin = bulletinOf([text]);
  const articles = bulletin.articles.map((article) => ({ ...article, headline }));
  assert.is(jurisdictionOf({ ...bulletin, articles }, knowledge).join('/'), '贵州省/黔西南布依族苗族自治州');
});

test('whoever goes by the full name of their county goes to the one that tells of it', () => {
  const text = '平塘县人社局局长周明远率队到罗甸县考察劳务协作，罗甸县人社局局长陆知行，县就业局局长沈一川陪同。';
  assert.is(path([`信息来源：罗甸县人社局\n\n${text}`]), '贵州省/黔南布依族苗族自治州/罗甸县');
});

test('the bureau of the city around a county-level city makes no item the city’s', () => {
  const item =
    '市委书记周明远调研。市委常委姚恒志参加。下涯镇、市经信局、杭州市生态环境局建德分局发言，建德开发区汇报。';
  assert.is(path([item]), '浙江省/杭州市/建德市');
});

test('the province of a team that helps elsewhere is not at home', () => {
  const team = '广东省协作工作队队长周明远率铜仁市挂职干部到我县调研，广东省协作工作队姚恒志、县委常委蒋一蕊陪同。';
  assert.is(
    path([`${team}对松桃的成绩给予肯定，广东省协作工作队到正大镇参观，广东省专家参加。`]),
    '贵州省/铜仁市/松桃苗族自治县',
  );
});

test.run();
