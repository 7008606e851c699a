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

test('a company’s short name is the registered one of the paper’s ground, if there is but one', () => {
  const registered = '上海新新(集团)有限公司 company';
  const here = '上海市/黄浦区/柳荫街道';
  const count = (...sketches: readonly BulletinSketch[]) => resolveAll(sketches).value.organisations.length;
  assert.is(count(naming(here, registered), naming('上海市/黄浦区/石桥街道', '新新集团 company')), 1);
  assert.is(count(naming(here, `${registered} 上海市`), naming('上海市/静安区', '新新集团 company')), 1);
  assert.is(count(naming(here, registered), naming(pine, '新新集团 company')), 2);
  assert.is(
    count(naming(here, registered), naming(here, '上海新新股份有限公司 company'), naming(here, '新新集团 company')),
    2,
  );
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

const decided = (...sketches: readonly BulletinSketch[]) =>
  resolveAll(sketches)
    .value.judgements.filter(({ a }) => a.startsWith('organisation/') || !a.startsWith('person/'))
    .map(({ a, b, judgement, reasons, evidence }) => ({
      names: [a, b]
        .map((ref) => ref.slice(ref.lastIndexOf('/') + 1))
        .sort()
        .join(' '),
      judgement,
      reasons: reasons.map(({ feature }) => feature).join(' '),
      words: evidence.length,
    }));

test('each way of writing a name that was joined is a decision with reasons and the words of both', () => {
  assert.equal(decided(naming(willow, '清河区人民政府', '清河区政府')), [
    { names: '清河区人民政府 清河区政府', judgement: 'same', reasons: 'same-name same-jurisdiction', words: 2 },
  ]);
});

test('organs that lead one division are told to be different bodies, and a branch beside its committee too', () => {
  const organs = decided(naming(willow, '柳荫街道党工委 party', '柳荫街道办事处', '柳荫街道'));
  assert.equal(
    organs.map(({ judgement, reasons }) => [judgement, reasons]),
    [
      ['different', 'same-jurisdiction organ'],
      ['different', 'same-jurisdiction organ'],
    ],
  );
  assert.equal(
    decided(naming(willow, '听雨居民区 committee', '听雨居民区党总支 party')).map(({ names, judgement }) => [
      names,
      judgement,
    ]),
    [['听雨居民区@柳荫街道 听雨居民区党总支@柳荫街道', 'different']],
  );
});

test('a company of one name in two counties of a city may be one, and both say so', () => {
  const other = '江州省/临江市/望湖区/石桥镇';
  const { organisations, judgements } = resolveAll([
    naming(willow, '东升物业 company'),
    naming(other, '东升物业 company'),
  ]).value;
  assert.is(organisations.length, 2);
  assert.equal(
    judgements.map(({ judgement }) => judgement),
    ['unsure'],
  );
  assert.equal(
    organisations.map(({ possiblySame }) => possiblySame.map((doubt) => doubt.other)),
    [[organisations[1]?.id], [organisations[0]?.id]],
  );
  assert.equal(
    decided(naming(willow, '东升物业 company'), naming(pine, '东升物业 company'))[0]?.judgement,
    'different',
  );
});

test('a short form that two bodies go by is a doubt of both, until a correction decides', () => {
  const facts = [naming(willow, '清河区绿化和市容管理局', '清河区绿化建设局'), naming(bridge, '清河区绿化局')].map(
    tell,
  );
  const both = facts.map((one) =>
    explaining(explaining(one, '清河区绿化和市容管理局', '区绿化局'), '清河区绿化建设局', '区绿化局'),
  );
  const { organisations, judgements } = resolve(both, { rules: identityRules }).value;
  assert.is(organisations.length, 3);
  assert.equal(
    judgements.filter(({ judgement }) => judgement === 'unsure').map(({ reasons }) => reasons.length),
    [3, 3],
  );
  const office = organisations.find(({ name }) => name === '清河区绿化局');
  assert.is(office?.possiblySame.length, 2);
  const note = { op: 'different', a: office?.id ?? '', b: office?.possiblySame[0]?.other ?? '' } as const;
  const { value, complaints } = resolve(both, { rules: identityRules, corrections: [note] });
  assert.equal(complaints, []);
  assert.is(value.organisations.find(({ name }) => name === '清河区绿化局')?.possiblySame.length, 1);
});

test.run();
