/** Cities and districts that are called by one character. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { path } from '../help/jurisdiction.js';

test('a city that guests come to by one character is told by its own, or by what else is named of it', () => {
  const visit = (sign: string, rest: string) =>
    path([`石河县党政代表团来${sign}考察\n石河县党政代表团来${sign}考察。${rest}`]);
  assert.is(visit('甬', '市委副书记陪同。'), '浙江省/宁波市');
  assert.is(visit('盐', '代表团到亭湖区、大丰区参观，市委副书记陪同。'), '江苏省/盐城市');
  assert.is(visit('泰', '代表团到姜堰区参观，市委副书记陪同。'), '江苏省/泰州市');
  assert.is(visit('泰', '代表团到岱岳区参观，市委副书记陪同。'), '山东省/泰安市');
  assert.is(visit('泰', '市委副书记陪同。'), '');
  assert.is(path(['河源商会考察团来琼交流，走访了驻琼商会。']), '海南省');
});

test('a district may be called by one character as well', () => {
  const text =
    '石河县政协副主席周明远率考察团来璧，就我区城市建设进行考察。区政协主席陪同。一行到璧山区工厂参观，说璧山发展快。';
  assert.is(path([text]), '重庆市/璧山区');
});

test('what has come to pass and who comes here is no city called by one character', () => {
  for (const words of ['近年来盐业调研不断深入', '客商纷纷前来学习', '上级来此考察', '专家来校讲学', '未来甬道出席'])
    assert.is(path([`${words}，大家参加。`]), '', words);
});

test.run();
