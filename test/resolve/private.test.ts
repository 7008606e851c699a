import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { isMaskOf } from '../../packages/core/src/stages/resolve/mask.js';
import { withoutPrivate } from '../../packages/core/src/stages/resolve/private.js';
import { resolve } from '../../packages/core/src/stages/resolve/resolve.js';
import { tellWithText, type BulletinSketch } from '../help/facts.js';
import { pine, willow } from '../help/resolve.js';

const resident = { name: '田秀兰', class: 'private' as const, mentions: ['田秀兰', '田阿姨'] };
const chief = { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] };

const visit: BulletinSketch = {
  source: 'a.txt',
  date: '2020-03-10',
  jurisdiction: willow,
  articles: [
    {
      headline: '沈砚秋看望田秀兰',
      people: [chief, resident],
      events: [
        { date: '2020-03-01', title: '慰问田阿姨', people: ['沈砚秋 lead', '田秀兰'], acts: [['沈砚秋', '田秀兰']] },
      ],
      words: '田秀\n兰很高兴。',
    },
    { headline: '邻里', people: [chief], words: '田阿姨也来了。' },
  ],
};
const elsewhere: BulletinSketch = {
  source: 'b.txt',
  date: '2020-04-10',
  jurisdiction: pine,
  articles: [{ people: [{ name: '傅临川' }], words: '田秀兰的故事，田阿姨的故事。' }],
};

const told = [visit, elsewhere].map(tellWithText);
const all = resolve(
  told.map(({ facts }) => facts),
  { rules: identityRules },
).value;
const shown = withoutPrivate(all);

test('no string tells of a resident any more', () => {
  assert.not.match(JSON.stringify(shown), /田\\?n?秀|田秀\\n兰|田秀兰/u);
  assert.match(JSON.stringify(all), /田秀兰/u);
});

test('a nickname is masked in every article of the bulletin, and left in others', () => {
  const texts = shown.articles.map(({ text }) => text);
  assert.not.match(texts[0] ?? '', /田阿姨/u);
  assert.not.match(texts[1] ?? '', /田阿姨/u);
  assert.match(texts[2] ?? '', /○○○的故事，田阿姨的故事/u);
});

test('headlines, event titles and ids are masked', () => {
  assert.is(shown.articles[0]?.name, '沈砚秋看望○○○');
  assert.is(shown.events[0]?.name, '慰问○○○');
  assert.is(shown.events[0]?.id, 'event/2020-03-01/visit/慰问○○○');
});

test('nobody who is gone takes part in anything', () => {
  assert.is(all.events[0]?.acts.length, 1);
  assert.equal(shown.events[0]?.acts, []);
  assert.equal(
    shown.events[0]?.participants.map(({ person }) => person),
    ['person/沈砚秋@柳荫街道'],
  );
  assert.equal(
    shown.persons.map(({ name }) => name),
    ['傅临川', '沈砚秋'],
  );
});

test('all evidence still fits its source, masks aside', () => {
  const texts = new Map(told.map(({ facts, text }) => [facts.source, text]));
  for (const { evidence } of [...shown.persons, ...shown.events, ...shown.organisations]) {
    for (const { source, span, words } of evidence) {
      assert.ok(isMaskOf(words, texts.get(source)?.slice(span.from, span.to) ?? ''), words);
    }
  }
});

test('an official keeps the name that a resident elsewhere bears', () => {
  const namesake: BulletinSketch = {
    source: 'c.txt',
    date: '2020-05-01',
    jurisdiction: pine,
    articles: [{ people: [{ name: '沈砚秋', class: 'private' }], words: '沈砚秋说。' }],
  };
  const entities = resolve(
    [visit, namesake].map((sketch) => tellWithText(sketch).facts),
    { rules: identityRules },
  ).value;
  const { articles } = withoutPrivate(entities);
  assert.match(articles.find(({ source }) => source === 'a.txt')?.text ?? '', /沈砚秋/u);
  assert.not.match(articles.find(({ source }) => source === 'c.txt')?.text ?? '', /沈砚秋/u);
});

test('a body named after a resident is masked, and all that points at it still does', () => {
  const named: BulletinSketch = {
    source: 'd.txt',
    jurisdiction: willow,
    articles: [{ people: [resident, { name: '傅临川', posts: ['田秀兰工作室 主任'], class: 'representative' }] }],
  };
  const { organisations, persons } = withoutPrivate(
    resolve([tellWithText(named).facts], { rules: identityRules }).value,
  );
  assert.match(organisations[0]?.name ?? '', /^○○○工作室$/u);
  assert.is(persons[0]?.posts[0]?.organisation, organisations[0]?.id);
});

test("a resident's name inside a longer public one does not tear it", () => {
  const sketch: BulletinSketch = {
    source: 'f.txt',
    jurisdiction: willow,
    articles: [{ people: [{ name: '沈砚秋' }, { name: '沈砚', class: 'private' }], words: '沈砚秋和沈 砚在沈砚巷。' }],
  };
  const { articles } = withoutPrivate(resolve([tellWithText(sketch).facts], { rules: identityRules }).value);
  assert.match(articles[0]?.text ?? '', /沈砚秋和○ ○在○○巷。/u);
});

test('where nobody is private nothing changes', () => {
  const entities = resolve([tellWithText({ ...elsewhere, source: 'e.txt' }).facts], { rules: identityRules }).value;
  assert.equal(withoutPrivate(entities), entities);
});

test.run();
