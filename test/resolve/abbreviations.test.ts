/** Short forms of bodies' names. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { abbreviationOf, headOf } from '../../packages/core/src/stages/resolve/abbreviations.js';
import { issue, resolveAll, willow } from '../help/resolve.js';

/** How many bodies the names are. */
const bodies = (...names: readonly string[]): number =>
  resolveAll(names.map((name, i) => issue(`2020-0${i + 1}-01`, willow, [], { bodies: [`${name} government`] }))).value
    .organisations.length;

const isShort = (short: string, long: string): boolean => {
  const [x, y] = [short, long].map((name) => headOf(name, identityRules));
  return x != null && y != null && x.head === y.head && abbreviationOf(y.stem, identityRules)(x.stem);
};

test('each word gives its first character or stands whole', () => {
  for (const [short, long] of [
    ['卫健委', '卫生健康委员会'],
    ['发改委', '发展和改革委员会'],
    ['文旅局', '文化和旅游局'],
    ['市场监管局', '市场监督管理局'],
    ['市监局', '市场监督管理局'],
    ['工信局', '工业和信息化局'],
    ['城管局', '城市管理局'],
    ['教体局', '教育体育局'],
    ['应急局', '应急管理局'],
    ['退役军人局', '退役军人事务局'],
    ['综合执法局', '综合行政执法局'],
    ['党群办', '党群工作办公室'],
    ['发展改革委', '发展和改革委员会'],
  ] as const)
    assert.ok(isShort(short, long), `${short} ${long}`);
});

test('a name that leaves a word out is no short form', () => {
  for (const [other, long] of [
    ['卫生局', '卫生健康局'],
    ['教育局', '教育体育局'],
    ['文体局', '文化旅游体育局'],
    ['社区服务办', '社区卫生服务办'],
    ['卫健局', '卫生健康委员会'],
  ] as const)
    assert.not.ok(isShort(other, long), `${other} ${long}`);
});

test('full and short names are one body of their division, and none of another', () => {
  assert.is(bodies('清河区卫生健康委员会', '清河区卫健委', '区卫健委', '区卫生健康委'), 1);
  assert.is(bodies('清河区人力资源和社会保障局', '清河区人社局'), 1);
  assert.is(bodies('柳荫街道平安建设办公室', '柳荫街道平安办'), 1);
  assert.is(bodies('清河区卫生健康委员会', '松阳县卫健委'), 2);
  assert.is(bodies('清河区卫生局', '清河区卫生健康委员会'), 2);
});

test('a short form of two bodies stays open, and says why', () => {
  const names = ['清河区城市管理局', '清河区城乡管理局', '清河区城管局'];
  assert.is(bodies(...names), 3);
  const { organisations } = resolveAll(
    names.map((name, i) => issue(`2020-0${i + 1}-01`, willow, [], { bodies: [`${name} government`] })),
  ).value;
  assert.equal(organisations.map(({ possiblySame }) => possiblySame.length).sort(), [1, 1, 2]);
});

test.run();
