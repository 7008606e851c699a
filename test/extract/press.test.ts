/** Whose bulletin it is by who prints the page. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { path } from '../help/jurisdiction.js';

const visit = '近日，浏阳市官渡镇村民忙着秋种，浏阳市派人指导。';

test('the dateline of a city’s daily makes an item on one of its counties the city’s', () => {
  assert.is(path([`长沙晚报掌上客户端9月6日讯（通讯员 周明远）${visit}`]), '湖南省/长沙市');
  assert.is(path([`湘江晚报9月6日讯（通讯员 周明远）${visit}`]).endsWith('浏阳市'), true);
});

test('a paper that says no more than 本报讯 is the city’s, unless the county’s organs speak', () => {
  const races = '9月22日，迎泽区起凤里社区的居民为选手加油，社区主任周明远参加。';
  assert.is(path([`本报讯（记者 姚恒志）${races}`]), '山西省/太原市');
  assert.is(path([`本报讯（记者 姚恒志）${races}区委书记到场。`]), '山西省/太原市/迎泽区');
  assert.is(path([races]), '山西省/太原市/迎泽区');
});

test('the owner of the site at the foot makes an item on one of its towns the site’s', () => {
  const item = '新江湾城街道党工委书记带队走访，新江湾城街道将继续努力。';
  assert.is(path([item]), '上海市/杨浦区/新江湾城街道');
  assert.is(path([`${item}\n主办单位：上海市杨浦区委区政府 承办单位：新闻中心`]), '上海市/杨浦区');
  assert.is(path([`${item}\n主办单位：杨浦区人民政府`]), '上海市/杨浦区');
  assert.is(path([`${item}\n主办单位：上海市柳岸社区人民政府`]), '上海市/杨浦区/新江湾城街道');
});

test('the site of a province’s office is the province’s', () => {
  const item = '记者来到罗城仫佬族自治县小长安镇龙腾村，看到村民正在收红薯。';
  assert.is(path([item]), '广西壮族自治区/河池市/罗城仫佬族自治县');
  assert.is(path([`广西壮族自治区民政厅网站\n${item}`]), '广西壮族自治区');
});

test('a line with a half-width comma is a sentence’s, and no masthead', () => {
  const races = '9月22日，迎泽区起凤里社区的居民为选手加油，社区主任周明远参加。';
  const wrapped = '赛跑燃情开始,迎泽区起凤里社区和海东里社\n区的志愿者一早就到了。';
  assert.is(path([`本报讯（记者 姚恒志）9月22日，太原赛燃情开跑，\n${wrapped}${races}`]), '山西省/太原市');
});

test.run();
