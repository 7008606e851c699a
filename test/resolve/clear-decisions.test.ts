import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { resolve } from '../../packages/core/src/stages/resolve/resolve.js';
import { tell } from '../help/facts.js';
import { issue, pine, willow } from '../help/resolve.js';

const chief = { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] };
const facts = [
  issue('2020-03-01', willow, [chief]),
  issue('2021-03-01', willow, [chief]),
  issue('2020-04-01', willow, [{ name: '沈砚秋', class: 'private' }]),
  issue('2020-05-01', pine, [{ name: '沈砚秋', posts: ['青禾镇政府 镇长'] }]),
].map(tell);

test('without clear decisions only doubts are told, and the rest is as with them', () => {
  const all = resolve(facts, { rules: identityRules }).value;
  const few = resolve(facts, { rules: identityRules, tellsClear: false }).value;
  const doubts = all.judgements.filter(({ judgement }) => judgement === 'unsure');
  assert.ok(doubts.length > 0 && doubts.length < all.judgements.length);
  assert.equal(few, { ...all, judgements: doubts });
});

test('decisions by hand are told without clear ones too', () => {
  const [a, b] = resolve(facts, { rules: identityRules }).value.persons.map(({ id }) => id) as [string, string];
  const corrections = [{ op: 'different', a, b, note: '问过了' }] as const;
  const { judgements } = resolve(facts, { rules: identityRules, corrections, tellsClear: false }).value;
  assert.ok(judgements.some(({ reasons }) => reasons[0]?.detail === '问过了'));
});

test.run();
