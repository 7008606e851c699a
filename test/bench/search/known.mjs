/** Questions of which the answer is known, drawn from the newspapers by seed. */
import * as opencc from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { pickerOf } from '../press.mjs';
import { given } from '../press-words.mjs';
import { documents, officials } from './documents.mjs';

const asked = 300;
const toTraditional = opencc.Converter({ from: 'cn', to: 't' });

/** How a name is spelled without tones, the surname as surnames are. */
export const spelled = (name) => pinyin(name, { toneType: 'none', type: 'array', v: true, surname: 'head' });

/**
 * Names by how they are typed, and words with the number of articles that have them. `right` tells whether the first
 * result may stand there; namesakes and people who are spelled alike may.
 */
export function questions(articles, seed = 1) {
  const pick = pickerOf(seed * 31 + 7);
  const all = officials(articles, seed);
  const names = new Set(all.map(({ name }) => name));
  const people = pick.some(all, Math.min(asked, all.length));
  const isNamed = (name) => (result) => result.name === name;
  const spells = (words) => (result) => spelled(result.name).join('') === words;
  const of = (typed, right) => people.map((person) => ({ typed: typed(person), right: right(person) }));
  const slips = people.flatMap(({ name }) => {
    const typed = slipped(name, pick);
    if (name.length < 3 || names.has(typed)) return [];
    return [{ typed, meant: [...names].filter((one) => one.includes(typed) || isOneSlip(one, typed)) }];
  });
  return {
    names: of(
      ({ name }) => name,
      ({ name }) => isNamed(name),
    ),
    'full pinyin': of(
      ({ name }) => spelled(name).join(''),
      ({ name }) => spells(spelled(name).join('')),
    ),
    initials: of(initialsOf, (person) => (result) => initialsOf(result) === initialsOf(person)),
    // What may be a slip of several names, or is a part of one, says of nobody whose name it was to be.
    'one slip': slips
      .filter(({ meant }) => meant.length === 1)
      .map(({ typed, meant }) => ({ typed, right: isNamed(meant[0]) })),
    'one slip of several': slips
      .filter(({ meant }) => meant.length > 1)
      .map(({ typed, meant }) => ({ typed, right: ({ name }) => meant.includes(name) })),
    Traditional: of(
      ({ name }) => toTraditional(name),
      ({ name }) => isNamed(name),
    ),
    'surname and title': of(
      ({ name, title }) => name[0] + title,
      ({ name, title }) =>
        (result) =>
          result.name[0] === name[0] && (result.match?.words ?? '').includes(title),
    ),
    post: of(
      ({ post }) => post,
      ({ post }) =>
        (result) =>
          result.type === 'person' && result.match?.words === post,
    ),
    ...texts(articles, seed, pick),
  };
}

const initialsOf = ({ name }) =>
  spelled(name)
    .map((syllable) => syllable[0])
    .join('');

/** One character missing, wrong, or swapped with the next. */
function slipped(name, pick) {
  const characters = [...name];
  const at = pick(characters.length);
  const way = pick(3);
  if (way === 0) characters.splice(at, 1);
  else if (way === 1) characters[at] = pick(given.filter((other) => other !== characters[at]));
  else {
    const next = Math.min(at, characters.length - 2);
    [characters[next], characters[next + 1]] = [characters[next + 1], characters[next]];
    // Two of the same swapped are no slip.
    if (characters.join('') === name) characters.splice(at, 1);
  }
  return characters.join('');
}

/** Whether one character missing, wrong, added, or swapped with the next makes the one of the other. */
export function isOneSlip(a, b) {
  const [x, y] = [[...a], [...b]];
  if (Math.abs(x.length - y.length) > 1) return false;
  while (x.length > 0 && x[0] === y[0]) [x, y].forEach((list) => list.shift());
  while (x.length > 0 && x.at(-1) === y.at(-1)) [x, y].forEach((list) => list.pop());
  return Math.max(x.length, y.length) < 2 || (x.length === 2 && x.join('') === [...y].reverse().join(''));
}

/** Two to four characters of a headline or of the sentence that tells the event, and two such of one article. */
function texts(articles, seed, pick) {
  const all = [...documents(articles, seed)];
  const words = new Map();
  const word = ({ title, text }) => {
    const line = pick([title, text.split('\n')[0]]);
    const from = pick(Math.max(1, line.length - 4));
    return /^\p{Script=Han}{2,4}/u.exec(line.slice(from, from + 2 + pick(3)))?.[0];
  };
  const pairs = new Map();
  for (const article of pick.many(asked, () => pick(all))) {
    const [a, b] = [word(article), word(article)];
    if (a !== undefined) words.set(a, 0);
    if (a === undefined || b === undefined || a.includes(b) || b.includes(a)) continue;
    pairs.set(`${a} ${b}`, 0);
  }
  const count = (counts, typed, whole) => {
    if (typed.split(' ').every((term) => whole.includes(term))) counts.set(typed, counts.get(typed) + 1);
  };
  for (const { title, text } of all) {
    const whole = `${title}\n${text}`;
    for (const typed of words.keys()) count(words, typed, whole);
    for (const typed of pairs.keys()) count(pairs, typed, whole);
  }
  const list = (counts) => [...counts].map(([typed, expected]) => ({ typed, expected }));
  return { words: list(words), 'two words': list(pairs) };
}
