/** Whose bulletin it is by the level that speaks. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { path } from '../help/jurisdiction.js';

test('leaders of a city in an item on a street that does not act itself are the city’s', () => {
  const item = '9月28日，拱墅区小河街道柳岸社区党总支书记周明远载誉归来，小河街道的居民到场。';
  assert.is(path([item]), '浙江省/杭州市/拱墅区/小河街道');
  assert.is(path([`${item}市委副书记、市长姚恒志，市委常委蒋一蕊向他祝贺。`]), '浙江省/杭州市');
  // The street's own organs speak.
  const own = '街道党工委书记丁立成陪同。';
  assert.is(
    path([`${item}市委副书记、市长姚恒志，市委常委蒋一蕊向他祝贺。${own}`]).startsWith('浙江省/杭州市/拱墅区'),
    true,
  );
});

test('items that say 我市 again and again are no single county’s', () => {
  const county = '青神县委书记周明远、青神县长姚恒志参加植树，青神县委要求抓好管护。';
  const city = '我市户外广告整治会召开，要求提升我市城市品位，打造我市窗口。';
  assert.is(path([county]), '四川省/眉山市/青神县');
  assert.is(path([`${county}${city}`]), '四川省/眉山市');
  assert.is(path([`${county}我县经验丰富，我县要抓好。${city}`]), '四川省/眉山市/青神县');
});

test('the only city that is named is the bulletin’s, and none is where another place is', () => {
  assert.is(path(['机关党支部开展共建活动，传达学习西安市第十四次党代会精神，党员参加。']), '陕西省/西安市');
  assert.is(path(['机关党支部学习西安市、杭州市的经验，党员参加。']), '');
  assert.is(path(['区委书记主持会议，传达西安市委精神。']), '');
});

test('a county that has become a district is called as it was', () => {
  const item = '区委书记率代表团来宁河县参观。县委书记周明远，县委副书记、县长姚恒志陪同。';
  assert.is(path([`东丽${item}`]), '天津市/宁河县');
  assert.is(path(['宁河区召开会议，区委书记周明远主持。']), '天津市/宁河区');
});

test('a district is not told by the name of its leader', () => {
  const visit = '区委副书记、区长朱建阳带队走访。朱建阳一行来到秀山村，朱建阳仔细询问，朱建阳强调要抓好落实。';
  assert.is(path([visit]), '');
  assert.is(path([visit.replace('区委', '推动建阳发展。区委')]), '福建省/南平市/建阳区');
});

test('我县 is the only county that is named, though a city’s guests are named more often', () => {
  const guests = '镇江市筹备组来我县召开座谈会。镇江市、连云港市领导出席。镇江市委组织部周明远感谢灌云县委、县政府。';
  assert.is(path([guests]), '江苏省/连云港市/灌云县');
});

test('a city leader’s visit to two of its counties is the city’s, though a county’s people stand beside', () => {
  const lead = '三亚市副市长周明远到海棠区湾队和吉阳区生态村调研。';
  const others = '市农业农村局局长姚恒志，海棠区区长蒋一蕊、副区长丁立成，吉阳区副区长沈一川随同。';
  assert.is(path([lead + others]), '海南省/三亚市');
});

test('a county that only its short name tells is not meant where organs of a prefecture act', () => {
  const visit = '县政协主席周明远、县委常委姚恒志陪同视察。视察组肯定了大美甘南的工作。';
  assert.is(path([visit]), '黑龙江省/齐齐哈尔市/甘南县');
  assert.is(path([`州政协副主席丁立成一行观摩。${visit}`]), '');
});

test('a city’s leader who goes to a smaller city is of the larger one', () => {
  const led = '林州市委书记姚恒志参加。';
  assert.is(path([`本报讯 3月5日，市委书记周明远到林州市调研。${led}`]), '河南省/安阳市');
  // A school may be in his own city, and guests come to the smaller one.
  assert.is(path([`3月5日，市委书记周明远到林州市第一中学调研。市教育局局长姚恒志参加。`]), '河南省/安阳市/林州市');
});

test.run();
