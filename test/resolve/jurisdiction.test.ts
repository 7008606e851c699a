import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Division } from '../../packages/core/src/model/knowledge.js';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import {
  anchorOf,
  namelessPath,
  nearness,
  nearestOf,
  toPath,
} from '../../packages/core/src/stages/resolve/jurisdiction.js';
import { pine, willow } from '../help/resolve.js';

const near = (a: string, b: string) => nearness(toPath(a), toPath(b), identityRules);
const anchor = (name: string, path: string, divisions: (name: string) => readonly Division[] = () => []) => {
  const found = anchorOf(name, toPath(path), identityRules, divisions);
  return found === null ? null : `${found.path.join('/')} ${found.rest}`;
};

test('nearness goes from one place to places that have nothing in common', () => {
  assert.is(near(willow, willow), 'same');
  assert.is(near('江州省/临江市', willow), 'around');
  assert.is(near('江州省/临江市/清河区/石桥镇', willow), 'county');
  assert.is(near('江州省/临江市/安陵县', willow), 'city');
  assert.is(near('江州省/云渡市/安陵县', willow), 'province');
  assert.is(near(pine, willow), 'none');
  assert.is(near('', willow), 'unknown');
});

test('two districts of a municipality are of one city, two cities of a province are not', () => {
  assert.is(near('重庆市/甲区', '重庆市/乙区'), 'city');
  assert.is(near('江州省/甲市', '江州省/乙市'), 'province');
});

test('two towns of a city without counties are neighbours', () => {
  assert.is(near('江州省/临江市/甲镇', '江州省/临江市/乙镇'), 'county');
});

test('a masthead that nothing places is itself and nothing else', () => {
  const [a, b] = [namelessPath('甲报'), namelessPath('乙报')];
  assert.equal(
    [nearness(a, a, identityRules), nearness(a, b, identityRules), nearness(a, toPath(willow), identityRules)],
    ['same', 'unknown', 'unknown'],
  );
});

test('a town of which the name alone is known may lie anywhere', () => {
  assert.is(near('石桥镇', willow), 'unknown');
  assert.is(near('石桥镇', '青禾镇'), 'unknown');
  assert.is(near('石桥镇', '石桥镇'), 'same');
});

test('the divisions at the head of a name are taken off', () => {
  assert.is(anchor('柳荫街道办事处', willow), `${willow} 办事处`);
  assert.is(anchor('临江市清河区民政局', willow), '江州省/临江市/清河区 民政局');
  assert.is(anchor('东升物业', willow), null);
});

test('a level word is the division of that level, unless it begins another word', () => {
  assert.is(anchor('区民政局', willow), '江州省/临江市/清河区 民政局');
  assert.is(anchor('街道党工委', willow), `${willow} 党工委`);
  assert.is(anchor('市民中心', willow), null);
  assert.is(anchor('县民政局', willow), null);
});

test('a division of elsewhere is found on the official list, and the nearest of several is taken', () => {
  const list: Division[] = [
    { name: '城关镇', path: toPath('岭西省/云渡市/松阳县/城关镇'), level: 'town' },
    { name: '城关镇', path: toPath('江州省/临江市/清河区/城关镇'), level: 'town' },
  ];
  const divisions = (name: string) => list.filter((division) => division.name === name);
  assert.is(anchor('城关镇政府', willow, divisions), '江州省/临江市/清河区/城关镇 政府');
  assert.is(anchor('城关镇政府', '海东省/甲市', divisions), null);
  assert.is(nearestOf([], []), null);
});

test.run();
