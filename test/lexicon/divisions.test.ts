import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { divisionLevels, divisionRows, readDivisions, toDivision } from '../../packages/core/src/lexicon/divisions.js';
import { foldTable } from '../../packages/core/src/lexicon/fold.js';
import { openLexicon } from '../../packages/core/src/lexicon/lexicon.js';
import { Trie } from '../../packages/core/src/lexicon/trie.js';

const lexicon = openLexicon();
const paths = (name: string): readonly string[] => lexicon.divisions(name).map(({ path }) => path.join('/'));
const knows = (name: string, path: string) => () => assert.ok(paths(name).includes(path), paths(name).join(' '));

test('a district of a municipality has no city above it', knows('徐汇区', '上海市/徐汇区'));
test('a county of a municipality has none either', knows('城口县', '重庆市/城口县'));
test('a county-level city right under its province', knows('济源市', '河南省/济源市'));
test('a city without districts stands once in the path', knows('虎门镇', '广东省/东莞市/虎门镇'));
test('a subdistrict has its whole path', knows('天平路街道', '上海市/徐汇区/天平路街道'));
test('a name without its last word', knows('天平路', '上海市/徐汇区/天平路街道'));
test('a new area without its last two', knows('浦东', '上海市/浦东新区'));
test('an autonomous prefecture without its peoples', knows('恩施州', '湖北省/恩施土家族苗族自治州'));
test('an autonomous county without its people', knows('长阳县', '湖北省/宜昌市/长阳土家族自治县'));
test('a banner', knows('科尔沁左翼中旗', '内蒙古自治区/通辽市/科尔沁左翼中旗'));
test('a league', knows('锡林郭勒', '内蒙古自治区/锡林郭勒盟'));
test('a development zone by its customary name', knows('石家庄高新区', '河北省/石家庄市/石家庄高新技术产业开发区'));
test('a forest district', knows('神农架', '湖北省/神农架林区'));
test('an autonomous region', knows('内蒙古', '内蒙古自治区'));
test('the special administrative regions', knows('香港', '香港特别行政区'));
test('a Traditional spelling', knows('徐匯區', '上海市/徐汇区'));

test('a county that is no more', knows('宜宾县', '四川省/宜宾市/宜宾县'));
test('a district of a municipality that is no more', knows('卢湾区', '上海市/卢湾区'));
test('a division that is no more is known once, and by its name in full alone', () => {
  assert.equal(paths('万盛区'), ['重庆市/万盛区']);
  assert.not.ok(paths('平江').some((path) => path.endsWith('平江区')));
});

test('an ambiguous name gives every division of that name', () => {
  assert.equal(paths('鼓楼区'), [
    '江苏省/南京市/鼓楼区',
    '江苏省/徐州市/鼓楼区',
    '福建省/福州市/鼓楼区',
    '河南省/开封市/鼓楼区',
  ]);
  assert.ok(paths('城关镇').length > 50);
});

test('a name with a variant character is found as printed and as folded, and named as in the official list', () => {
  for (const name of ['濛江街道', lexicon.fold('濛江街道')])
    assert.ok(lexicon.divisions(name).some(({ name: own }) => own === '濛江街道'));
  assert.is(lexicon.find('濛江街道', 'division')[0]?.lexeme.word, '濛江街道');
});

test('a name that is none gives none', () => {
  for (const name of ['', '市辖区', '县', '省直辖县级行政区划', '区', '街道', '赵'])
    assert.equal(paths(name), [], name);
});

test('all levels are there, each under a coarser one', () => {
  const rows = divisionRows(readDivisions(new Trie(1 << 17), foldTable()));
  const levels = Array.from(rows.levels);
  const counts = divisionLevels.map((_, level) => levels.filter((own) => own === level).length);
  assert.is(counts[0], 34);
  assert.ok((counts[1] ?? 0) > 325 && (counts[2] ?? 0) > 2900 && (counts[3] ?? 0) > 39000, counts.join());
  levels.forEach((level, row) => {
    const above = rows.parents[row] ?? -1;
    assert.ok(above === -1 ? level === 0 : (levels[above] ?? 9) < level);
    assert.match(rows.nameOf(row), /^[㐀-鿿]{2,}$/);
  });
  assert.equal(toDivision(rows, 0), { name: '北京市', level: 'province', path: ['北京市'] });
});

test.run();
