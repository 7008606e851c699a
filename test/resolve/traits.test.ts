/** Namesakes whom texts tell apart by more than their posts. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Facts, PersonFact } from '../../packages/core/src/model/facts.js';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { resolve } from '../../packages/core/src/stages/resolve/resolve.js';
import { tell, type PersonSketch } from '../help/facts.js';
import { issue, willow } from '../help/resolve.js';

type Extra = Pick<PersonFact, 'plain' | 'traits'>;

/** An issue whose people have traits, or share a name. */
function told(date: string, people: readonly (PersonSketch & Extra)[]): Facts {
  const facts = tell(issue(date, willow, people, { events: [{ date, people: people.map(({ name }) => name) }] }));
  const extra = new Map(
    people.map(({ name, plain, traits }) => [name, { ...(plain && { plain }), ...(traits && { traits }) }]),
  );
  return {
    ...facts,
    articles: facts.articles.map((article) => ({
      ...article,
      persons: article.persons.map((person) => ({ ...person, ...extra.get(person.name) })),
    })),
  };
}

const link = (facts: readonly Facts[]) => resolve(facts, { rules: identityRules }).value;
const judged = (facts: readonly Facts[]) =>
  link(facts)
    .judgements.filter(({ a }) => a.startsWith('person/'))
    .map(({ judgement, reasons }) =>
      [judgement, ...reasons.filter(({ score }) => Math.abs(score) >= 2).map(({ feature }) => feature)].join(' '),
    );

const deputy = '柳荫街道办事处 副主任';

test('a woman and a man of one name are two, even in one post', () => {
  const facts = (sex: 'female' | 'male') => [
    told('2017-03-08', [{ name: '张伟', posts: [deputy], traits: { sex: 'female' } }]),
    told('2018-03-08', [{ name: '张伟', posts: [deputy], traits: { sex } }]),
  ];
  assert.is(link(facts('female')).persons.length, 1);
  assert.is(link(facts('male')).persons.length, 2);
  assert.equal(judged(facts('male')), ['different sex same-body']);
});

test('births that differ by more than two ways of counting tell two apart', () => {
  const facts = (born: string) => [
    told('2017-03-08', [{ name: '张伟', posts: [deputy], traits: { born: '1942/1943' } }]),
    told('2018-03-08', [{ name: '张伟', posts: ['柳荫街道党工委 副书记'], traits: { born } }]),
  ];
  assert.is(link(facts('1944-03')).persons.length, 1);
  assert.is(link(facts('1975-03')).persons.length, 2);
});

const both = (date: string) =>
  told(date, [
    { name: '张伟（大）', plain: '张伟', traits: { mark: '大' }, posts: [deputy] },
    { name: '张伟（小）', plain: '张伟', traits: { mark: '小' }, posts: [deputy] },
  ]);

test('two of one name in one event are two persons of that name, and no doubt of each other', () => {
  const { persons, events } = link([both('2017-03-08')]);
  assert.equal(
    persons.map(({ name, aliases, possiblySame }) => [name, aliases, possiblySame.length]),
    [
      ['张伟', ['张伟（大）'], 0],
      ['张伟', ['张伟（小）'], 0],
    ],
  );
  assert.is(events[0]?.participants.length, 2);
});

test('marked again, each of two namesakes in one post is who they were', () => {
  const { persons } = link([both('2017-03-08'), both('2018-03-08')]);
  assert.equal(
    persons.map(({ posts }) => posts.map(({ observedOn }) => observedOn)),
    [[['2017-03-08', '2018-03-08']], [['2017-03-08', '2018-03-08']]],
  );
});

test('whom the bare name means where two hold the post, nobody can say', () => {
  const { persons } = link([both('2017-03-08'), told('2018-03-08', [{ name: '张伟', posts: [deputy] }])]);
  assert.equal(persons.map(({ possiblySame }) => possiblySame.length).sort(), [1, 1, 2]);
});

test('the bare name with another post of theirs stays open between two namesakes', () => {
  const { persons } = link([
    both('2017-03-08'),
    told('2018-03-08', [{ name: '张伟', posts: ['柳荫街道党工委 副书记'] }]),
  ]);
  assert.equal(persons.map(({ possiblySame }) => possiblySame.length).sort(), [1, 1, 2]);
});

test('namesakes in different order of bulletins give the same persons', () => {
  const facts = [both('2017-03-08'), told('2018-03-08', [{ name: '张伟', posts: [deputy] }]), both('2019-03-08')];
  assert.equal(link([...facts].reverse()), link(facts));
});

test.run();
