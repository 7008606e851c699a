/** Towns that no list has, or that a list has elsewhere. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bridge, issue, resolveAll, willow } from '../help/resolve.js';

const county = '江州省/临江市/清河区';
const other = '江州省/临江市/松阳县';

/** Names and jurisdictions of the bodies. */
const bodies = (...sketches: Parameters<typeof resolveAll>[0]) =>
  resolveAll(sketches)
    .value.organisations.map(({ name, jurisdiction }) => `${name} ${jurisdiction}`)
    .sort();

test('the county’s paper names the office that the town’s paper tells of', () => {
  assert.equal(
    bodies(
      issue('2020-03-01', willow, [], { bodies: ['柳荫街道办事处'] }),
      issue('2020-04-01', county, [], { bodies: ['柳荫街道办事处'] }),
      issue('2020-05-01', county, [], { bodies: [`柳荫街道党工委 party ${county}`] }),
    ),
    [`柳荫街道党工委 ${willow}`, `柳荫街道办事处 ${willow}`].sort(),
  );
});

test('a town on the own ground is meant before a namesake elsewhere', () => {
  const elsewhere = '浙江省/杭州市/上城区/柳荫街道';
  assert.equal(
    bodies(
      issue('2020-03-01', willow, [], { bodies: ['柳荫街道办事处'] }),
      issue('2020-04-01', county, [], { bodies: [`柳荫街道办事处 government ${elsewhere}`] }),
    ),
    [`柳荫街道办事处 ${willow}`],
  );
  assert.is(
    bodies(
      issue('2020-03-01', willow, [], { bodies: ['柳荫街道办事处'] }),
      issue('2020-04-01', other, [], { bodies: [`柳荫街道办事处 government ${elsewhere}`] }),
    ).length,
    2,
  );
});

test('a town of another county is not taken for the own one', () => {
  assert.is(
    bodies(
      issue('2020-03-01', bridge, [], { bodies: ['石桥镇政府'] }),
      issue('2020-04-01', other, [], { bodies: ['石桥镇政府'] }),
    ).length,
    2,
  );
});

test('the holder of a town’s post is one in the papers of the town and of the county', () => {
  const post = { name: '周晓禾', posts: ['柳荫街道办事处 主任'] };
  assert.is(
    resolveAll([issue('2020-03-01', willow, [post]), issue('2020-04-01', county, [post])]).value.persons.length,
    1,
  );
});

test.run();
