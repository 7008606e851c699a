/**
 * Newspapers of towns that are nowhere, made up from a seed: ten years of monthly issues a town, officials who hold posts
 * for some years and move on, bodies, roads and firms that are named as Zipf's law has it, and residents by the dozen.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as words from './press-words.mjs';

const articlesOfIssue = 8;
const issuesOfTown = 120;
const townsOfCounty = 8;

/**
 * Bulletins with so many articles in all, one by one: `{source, text, sidecar}`. The same number and seed give the same
 * bulletins, and a larger number gives those of a smaller one first.
 */
export function* press(articles, seed = 1) {
  for (let left = articles, number = 0; left > 0; number += 1) {
    const town = townOf(Math.floor(number / issuesOfTown), seed);
    const count = Math.min(articlesOfIssue, left);
    yield issue(town, number % issuesOfTown, count, pickerOf(seed * 7919 + number));
    left -= count;
  }
}

/** Writes the bulletins and their `bulletins.json` into a folder; answers with how many characters they have. */
export function writePress(folder, articles, seed = 1) {
  const sidecars = {};
  let length = 0;
  for (const { source, text, sidecar } of press(articles, seed)) {
    mkdirSync(dirname(join(folder, source)), { recursive: true });
    writeFileSync(join(folder, source), text);
    sidecars[source] = sidecar;
    length += text.length;
  }
  writeFileSync(join(folder, 'bulletins.json'), JSON.stringify(sidecars));
  return length;
}

/** Who holds which post when the issue of a number is printed: `{name, post, title}`, the post with its body. */
export function holders(number, seed = 1) {
  const { posts, countyPosts } = townOf(Math.floor(number / issuesOfTown), seed);
  return [...posts, ...countyPosts].map((post) => {
    const { name, full, short } = holderOf(post, number % issuesOfTown);
    return { name, post: full, title: short };
  });
}

/** The town of a number and its county: names, bodies with their posts, and who holds each post when. */
function townOf(number, seed) {
  const county = Math.floor(number / townsOfCounty);
  const pick = pickerOf(seed * 104_729 + number + 1);
  const name = words.placeName(number * 7 + 3);
  const countyName = `${words.placeName(county * 11 + 5)}县`;
  const own = (root, bodies, picker) =>
    bodies.flatMap(([body, titles]) => titles.map((title) => ({ body: root + body, title, holders: careers(picker) })));
  return {
    name,
    county: countyName,
    jurisdiction: `云州省/清川市/${countyName}/${name}镇`,
    posts: own(`${name}镇`, words.townBodies, pick),
    // The county's officials are the same ones in all of its towns.
    countyPosts: own(countyName, words.countyBodies, pickerOf(seed * 1_299_709 + county)),
    villages: pick.many(14, () => words.placeName(pick(1000))),
    compounds: pick.many(40, () => words.placeName(pick(1000)) + pick(words.compounds)),
    roads: pick.many(30, () => words.placeName(pick(1000)) + pick(words.roads)),
    firms: pick.many(20, () => ({
      name: `清川市${words.placeName(pick(1000))}${pick(words.firms)}`,
      manager: nameOf(pick),
    })),
  };
}

/** Who held a post, from which month of the ten years on. */
function careers(pick) {
  const holders = [];
  for (let month = 0; month < issuesOfTown; month += 24 + pick(36)) holders.push({ since: month, name: nameOf(pick) });
  return holders;
}

function issue(town, month, count, pick) {
  const [year, monthOfYear] = [2012 + Math.floor(month / 12), 1 + (month % 12)];
  const two = (number) => String(number).padStart(2, '0');
  const head = `${town.name}晨报\n${year}年${monthOfYear}月28日 第${month + 1}期`;
  const articles = pick.many(count, () => article(town, month, `${monthOfYear}月${1 + pick(27)}日`, pick));
  return {
    source: `${town.jurisdiction.split('/').slice(2).join('-')}/${year}-${two(monthOfYear)}.txt`,
    text: `${head}\n\n${articles.join('\n\n')}\n`,
    sidecar: { issueDate: `${year}-${two(monthOfYear)}-28`, jurisdiction: town.jurisdiction },
  };
}

function article(town, month, date, pick) {
  const firm = pick.zipf(town.firms);
  const post = pick.zipf(town.posts);
  const post2 = pick.zipf(town.posts.filter((other) => other !== post));
  const said = {
    date,
    town: town.name,
    post: holderOf(post, month),
    post2: holderOf(post2, month),
    countyPost: holderOf(pick.zipf(town.countyPosts), month),
    village: pick.zipf(town.villages),
    compound: pick.zipf(town.compounds),
    road: pick.zipf(town.roads),
    venue: `${town.name}镇${pick(words.venues)}`,
    firm: firm.name,
    manager: firm.manager,
    topic: pick.zipf(words.topics),
    resident: nameOf(pick),
  };
  const fillings = pick.some(words.fillings, 6).map((filling) => filling(said));
  const paragraphs = [0, 2, 4].map((at) => fillings.slice(at, at + 2).join(''));
  return [pick(words.headlines)(said), '', pick(words.openings)(said), ...paragraphs].join('\n');
}

function holderOf({ body, title, holders }, month) {
  const { name } = holders.findLast(({ since }) => since <= month);
  return { name, full: `${body}${title}`, short: title };
}

const nameOf = (pick) => pick.zipf(words.surnames) + pick(words.given) + (pick(5) === 0 ? '' : pick(words.given));

/** Picks a member of a list or a whole number below one, evenly or (`zipf`) the first ones oftenest; by seed. */
export function pickerOf(seed) {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (choices) =>
    typeof choices === 'number' ? Math.floor(chance() * choices) : choices[Math.floor(chance() * choices.length)];
  // The rank at which a share `chance` of the weight 1/rank is reached.
  pick.zipf = (choices) => choices[Math.floor((choices.length + 1) ** chance()) - 1];
  pick.many = (count, make) => Array.from({ length: count }, make);
  pick.some = (choices, count) => {
    const left = [...choices];
    return pick.many(count, () => left.splice(pick(left.length), 1)[0]);
  };
  return pick;
}
