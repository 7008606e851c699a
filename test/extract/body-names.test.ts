/** The names by which the whole bulletin knows its bodies and places. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { organisationWords } from '../../packages/core/src/rules/organisations.js';
import { shortened } from '../../packages/core/src/stages/extract/short-forms.js';
import { bodiesIn, knowledge, placesIn } from '../help/bodies.js';

const street = '上海市/静安区/南京西路街道';
const county = '贵州省/遵义市/湄潭县';
const town = '湖南省/长沙市/浏阳市/官渡镇';

/** The body printed so bears that name. */
const t = (jurisdiction: string, text: string, ...names: string[]) =>
  test(`${text} (${jurisdiction})`, () => {
    assert.equal(
      bodiesIn([text], jurisdiction).map(({ name }) => name),
      names,
    );
  });

t(street, '区委、区政府作出部署。', '静安区委', '静安区政府');
t(street, '市民政局到会指导。', '上海市民政局');
t(street, '区红会、区残联派员参加。', '静安区红十字会', '静安区残联');
t(street, '街道党工委召开会议。', '南京西路街道党工委');
t(street, '社区管理办负责同志参加。', '南京西路街道社区管理办');
t(street, '南西街道开展活动。', '南京西路街道');
t(street, '市、区民政局联合举办。', '上海市民政局', '静安区民政局');
t(street, '以党中央的部署为指引。', '中共中央');
t(county, '县委召开会议，县人民政府有关部门参加。', '湄潭县委', '湄潭县政府');
t(county, '县发改局、民政局参加。', '湄潭县发改局', '湄潭县民政局');
t(county, '县委常委、组织部部长顾怀远主持。', '湄潭县委', '湄潭县委组织部');
t(county, '县交警大队八中队、贵州省司法警官学校派员参加。', '湄潭县交警大队八中队', '贵州省司法警官学校');
t(county, '经县委研究，报县政府批准；会前，受县政协委托作说明。', '湄潭县委', '湄潭县政府', '湄潭县政协');
t(county, '团县委和县妇联派员参加。', '团湄潭县委', '湄潭县妇联');
t(town, '市委副书记到我镇调研，镇党委书记陪同。', '浏阳市委', '官渡镇', '官渡镇党委');
t(town, '官渡镇政府副镇长、纪工委书记到会。', '官渡镇政府', '官渡镇纪工委');
t(county, '走访市级人大代表顾怀远。', '遵义市人大');
t(county, '湄潭县县委书记顾怀远参加。', '湄潭县委');
t(
  county,
  '凤冈县委书记顾怀远，县人大常委会主任陆知行，县政协主席沈一川到访，县委书记陪同。',
  '凤冈县委',
  '凤冈县人大常委会',
  '凤冈县政协',
  '湄潭县委',
);
t(county, '省人大派驻石井村党支部书记顾怀远参加。', '石井村党支部');
t(street, '天山社区居委会门口很热闹。居委会主任顾怀远走来。', '天山社区居委会', '天山社区居委会');
t(county, '县政府建设廉洁政府、服务政府、法治政府，建设数字政府。', '湄潭县政府');
t(county, '5年来，湄潭县广大政协委员、基层人大代表认真履职，历届县政府接续努力。');
t(county, '县人大常委会主任顾怀远、市人大代表参加视察，县人大会议即将召开。', '湄潭县人大常委会', '湄潭县人大常委会');
t(
  county,
  '湄江机械公司党委副书记、纪委书记、工会主席顾怀远介绍了情况。',
  '湄江机械公司党委',
  '湄江机械公司纪委',
  '湄江机械公司工会',
);
t(county, '永兴镇党委副书记、纪委书记顾怀远到会。', '永兴镇党委', '永兴镇纪委');
t(town, '听取了中共官渡镇第十六届委员会和中共官渡镇第十六届纪律检查委员会的报告。', '官渡镇党委', '官渡镇纪委');
t(
  county,
  '铜仁市委副书记、市长顾怀远，市委常委、松桃县委书记陆知行，市委常委沈一川，市人大常委会副主任江上青陪同。',
  '铜仁市委',
  '铜仁市委',
  '松桃县委',
  '铜仁市委',
  '铜仁市人大常委会',
);
t(county, '铜仁市召开会议。市委书记顾怀远讲话，县委书记参加。', '铜仁市委', '湄潭县委');
t(county, '官渡镇便民服务中心启用，镇党委书记顾怀远参加。', '官渡镇便民服务中心', '官渡镇党委');
t(
  county,
  '市公安局刑警支队支队长顾怀远、县公安局巡特警大队大队长陆知行参加。',
  '遵义市公安局刑警支队',
  '湄潭县公安局巡特警大队',
);
t(county, '大会在铜仁市召开。市委书记顾怀远参加。', '遵义市委');
t(county, '遵义市委召开会议。铜仁市举行比赛。市委书记顾怀远讲话。', '遵义市委', '遵义市委');
t(county, '凤冈县委常委、县纪委书记顾怀远一行到访，县委书记陪同。', '凤冈县委', '凤冈县纪委', '湄潭县委');
t(county, '云南曲靖马龙区委书记到会。', '马龙区委');
t(county, '贵州遵义市政协派员参加。', '遵义市政协');
t(county, '四川成都商会会长到会。', '四川成都商会');
t(county, '贵州大学、贵州日报派员参加。', '贵州大学', '贵州日报');
t(county, '宣讲省委政协工作会议精神，村（社区）党总支书记参加。');
t(town, '官渡镇第十九届人民代表大会召开。', '官渡镇人大');
t(county, '县委组织部驻茶花村工作队队长顾怀远到会。', '湄潭县委组织部驻茶花村工作队');
t(county, '贵州省社科联驻村帮扶工作队队长顾怀远到会。', '贵州省社科联驻村帮扶工作队');
t(county, '县纪委监委派驻第二纪检监察组组长顾怀远到会。', '湄潭县纪委监委派驻第二纪检监察组');
t(county, '湄潭县湄江街道青石小学校长顾怀远到会。', '湄潭县湄江街道青石小学');
t(county, '湄潭县湄江街道青石新村居委党支部联袂开展活动。', '青石新村居委党支部');

test('a level that the path has not is the last division that the article named', () => {
  const bodies = bodiesIn(['到杭州市西湖区对接协作，区委书记陪同。'], county);
  assert.is(bodies.at(-1)?.name, '西湖区委');
});

test('a level is that of another body, where no place tells it', () => {
  const names = (text: string) => bodiesIn([text]).map(({ name }) => name);
  assert.equal(names('青柳县委书记、县人大常委会主任周明远到场。'), ['青柳县委', '青柳县人大常委会']);
  assert.equal(names('青柳镇委书记、镇人大主席周明远到场。'), ['青柳镇委', '青柳镇人大']);
});

test('a level is none of a city that one goes to learn from', () => {
  const bodies = bodiesIn(['市政协主席周明远赴深圳市考察。市政府有关负责人参加。']);
  assert.equal(
    bodies.map(({ name }) => name),
    ['市政协', '市政府'],
  );
});

test('a residents’ committee is that of the neighbourhood whose Party body its director leads', () => {
  const names = bodiesIn(['青柳社区党委书记、居委会主任周明远到场。']).map(({ name }) => name);
  assert.equal(names, ['青柳社区党委', '青柳社区居委会']);
});

test('where nothing tells the division, the name stays as printed', () => {
  assert.is(bodiesIn(['区民政局召开会议。'])[0]?.name, '区民政局');
  const names = bodiesIn(['青柳社区党委书记周明远、区民政局副局长顾怀远到场。']).map(({ name }) => name);
  assert.equal(names, ['青柳社区党委', '区民政局']);
});

test('a short name of a firm becomes the full one of another article', () => {
  const texts = ['走访青禾新新(集团)有限公司。', '集团董事长介绍了情况，新新集团还捐赠了物资。'];
  const names = bodiesIn(texts, street).map(({ name }) => name);
  assert.equal(names, ['青禾新新(集团)有限公司', '青禾新新(集团)有限公司']);
});

test('a short name that the text explains stands for the full one', () => {
  const texts = ['参观沈阳青湖机械有限公司（以下简称“青湖机械”）。', '走访了青湖机械、蓝湾实业等企业。'];
  assert.ok(bodiesIn(texts).some(({ name }) => name === '沈阳青湖机械有限公司'));
});

test('without a company named before, 集团 is no body', () => {
  assert.equal(bodiesIn(['集团董事长介绍了情况。']), []);
});

test('a neighbourhood’s body is named with the compound of the article', () => {
  const bodies = bodiesIn(['在晴光小区，加装电梯开工。居委会多次上门协调。'], street);
  assert.is(bodies.at(-1)?.name, '晴光小区居委会');
});

test('ground around a body is told by its path', () => {
  const [body] = bodiesIn(['区民政局召开会议。'], street);
  assert.is(body?.jurisdiction, '上海市/静安区');
  assert.is(placesIn(['到南京西路街道调研。'], street)[0]?.within, '上海市/静安区');
});

test('a county that no list has is not the street of that name', () => {
  const [body] = bodiesIn(['河浦县民政局负责同志参加。'], county);
  assert.is(body?.name, '河浦县民政局');
  assert.is(body?.jurisdiction, null);
});

test('short forms do what their examples say', () => {
  for (const { example } of organisationWords.shortForms) {
    const [short = '', full = ''] = example.split(' → ');
    assert.is(shortened(short, knowledge.bodies), full, example);
  }
});

test('a row of a hundred thousand titles or heads takes seconds and not minutes', () => {
  const before = process.cpuUsage();
  for (const words of ['镇长书记主任', '委员会']) bodiesIn([words.repeat(100_000 / words.length)], county);
  // Processor time: a busy machine must not fail what a calm one passes.
  const { user } = process.cpuUsage(before);
  assert.ok(user < 15_000_000, `${user / 1000} ms`);
});

test.run();
