import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Division } from '../../packages/core/src/model/knowledge.js';
import type { Facts } from '../../packages/core/src/model/facts.js';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { resolve } from '../../packages/core/src/stages/resolve/resolve.js';
import { tell, type BulletinSketch } from '../help/facts.js';
import { bridge, issue, pine, resolveAll, willow } from '../help/resolve.js';

const bodies = (...sketches: readonly BulletinSketch[]) =>
  resolveAll(sketches).value.organisations.map(({ id, aliases }) =>
    [id.replace('organisation/', ''), ...aliases].join(' '),
  );

const naming = (jurisdiction: string, ...names: readonly string[]) =>
  issue(`2020-03-${String(names.join('').length).padStart(2, '0')}`, jurisdiction, [], { bodies: names });

test('the official and the customary name are one body', () => {
  assert.equal(bodies(naming(willow, '清河区人民政府', '清河区政府')), ['清河区政府 清河区人民政府']);
  assert.equal(bodies(naming(willow, '中共清河区委员会 party', '清河区委 party')), ['清河区委 中共清河区委员会']);
  assert.equal(bodies(naming(willow, '政协清河区委员会 congress', '清河区政协 congress')), [
    '清河区政协 政协清河区委员会',
  ]);
});

test('a name with more of its divisions is the same body', () => {
  assert.equal(bodies(naming(willow, '临江市清河区柳荫街道办事处', '柳荫街道办事处')).length, 1);
});

test('a level word stands for the division of the bulletin', () => {
  assert.equal(bodies(naming(willow, '区民政局'), naming(bridge, '清河区民政局')).length, 1);
  assert.equal(bodies(naming(willow, '区民政局'), naming(pine, '县民政局')).length, 2);
});

test('the Party committee, the office and the subdistrict are three bodies, none part of another', () => {
  const { organisations } = resolveAll([naming(willow, '柳荫街道党工委', '柳荫街道办事处', '柳荫街道')]).value;
  assert.is(organisations.length, 3);
  assert.ok(organisations.every(({ partOf }) => partOf === null));
});

test('an office of the subdistrict is part of it, and a section of its bureau', () => {
  const { organisations } = resolveAll([
    naming(willow, '柳荫街道社区党建办', '柳荫街道', '清河区民政局', '清河区民政局救助科', '清河区'),
  ]).value;
  const parts = Object.fromEntries(organisations.map(({ name, partOf }) => [name, partOf]));
  assert.is(parts['柳荫街道社区党建办'], 'organisation/柳荫街道');
  assert.is(parts['清河区民政局救助科'], 'organisation/清河区民政局');
  assert.is(parts['清河区民政局'], null);
});

test("a neighbourhood's Party branch is not part of its committee", () => {
  const { organisations } = resolveAll([naming(willow, '听雨居民区 committee', '听雨居民区党总支 party')]).value;
  assert.ok(organisations.every(({ partOf }) => partOf === null));
});

test('companies of one name in two provinces are two, registered ones are one', () => {
  assert.equal(bodies(naming(willow, '东升物业 company'), naming(pine, '东升物业 company')).length, 2);
  assert.equal(bodies(naming(willow, '东升物业有限公司 company'), naming(pine, '东升物业有限公司 company')).length, 1);
});

test('a company is one in the papers of two towns of a district, a committee is not', () => {
  assert.equal(bodies(naming(willow, '东升物业 company'), naming(bridge, '东升物业 company')).length, 1);
  assert.equal(bodies(naming(willow, '听雨居委会 committee'), naming(bridge, '听雨居委会 committee')).length, 2);
});

test('a nationwide body is one everywhere', () => {
  assert.equal(bodies(naming(willow, '国务院'), naming(pine, '国务院')), ['国务院']);
});

test('a short form that one bulletin explains is the body that another only calls so', () => {
  const facts = [naming(willow, '清河区绿化和市容管理局'), naming(bridge, '清河区绿化局')].map(tell);
  const count = (given: readonly Facts[]) => resolve(given, { rules: identityRules }).value.organisations.length;
  assert.is(count(facts), 2);
  assert.is(count(facts.map((one) => explaining(one, '清河区绿化和市容管理局', '区绿化局'))), 1);
});

/** The facts with one more mention of a body. */
const explaining = (facts: Facts, name: string, mention: string): Facts => ({
  ...facts,
  articles: facts.articles.map((article) => ({
    ...article,
    organisations: article.organisations.map((body) =>
      body.name === name ? { ...body, mentions: [...body.mentions, mention] } : body,
    ),
  })),
});

test('the official list of divisions tells where a body of elsewhere is', () => {
  const divisions = (name: string): Division[] =>
    name === '南浦县' ? [{ name, path: ['岭西省', '云渡市', '南浦县'], level: 'county' }] : [];
  const { organisations } = resolveAll([naming(willow, '南浦县政府')], [], divisions).value;
  assert.is(organisations[0]?.jurisdiction, '岭西省/云渡市/南浦县');
});

test('towns of one name in two provinces give two bodies with two ids', () => {
  const town = (path: string) => `${path.split('/').slice(0, 3).join('/')}/城关镇`;
  const ids = resolveAll([
    { ...naming(town(willow), '城关镇政府'), source: 'a' },
    { ...naming(town(pine), '城关镇政府'), source: 'b' },
  ]).value.organisations.map(({ id }) => id);
  assert.equal(ids.length, 2);
  assert.is(new Set(ids).size, 2);
});

test('a division of the paper’s own ground is that one, whatever other division bears its name', () => {
  const elsewhere = issue('2020-03-01', willow, [], { bodies: ['清河区民政局 government 河北省/邢台市/清河区'] });
  const here = issue('2020-04-01', willow, [], { bodies: ['清河区民政局 government 江州省/临江市/清河区'] });
  assert.is(resolveAll([elsewhere, here]).value.organisations.filter(({ name }) => name === '清河区民政局').length, 1);
});

test.run();
