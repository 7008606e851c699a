import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Division } from '../../packages/core/src/model/knowledge.js';
import { bridge, issue, pine, resolveAll, willow } from '../help/resolve.js';

const city: Division = { name: '临江市', path: ['江州省', '临江市'], level: 'city' };
const divisions = (name: string) => (name === '临江' || name === '临江市' ? [city] : []);
const places = (...told: readonly (readonly [string, ...string[]])[]) =>
  resolveAll(
    told.map(([jurisdiction, ...names], i) => issue(`2020-03-1${i}`, jurisdiction, [], { places: names })),
    [],
    divisions,
  ).value.places.map(({ id, within }) => `${id.slice(6)} in ${within}`);

test('a compound is where the bulletin is', () => {
  assert.equal(places([willow, '听雨小区 compound']), [`听雨小区@柳荫街道 in ${willow}`]);
});

test('compounds of one name in two towns are two', () => {
  assert.is(places([willow, '听雨小区 compound'], [bridge, '听雨小区 compound']).length, 2);
});

test('a place told of by the district is that of its one town that has it', () => {
  const district = '江州省/临江市/清河区';
  assert.is(places([willow, '听雨小区 compound'], [district, '听雨小区 compound']).length, 1);
  assert.is(
    places([willow, '听雨小区 compound'], [bridge, '听雨小区 compound'], [district, '听雨小区 compound']).length,
    3,
  );
});

test('a division is one in all bulletins, under its official name', () => {
  assert.equal(places([willow, '临江市 division'], [pine, '临江 division']), ['临江市 in 江州省']);
});

test('a name with its division is the same place', () => {
  assert.equal(places([willow, '听雨小区 compound', '清河区听雨小区 compound']).length, 1);
});

test.run();
