/** Brings a body that one bulletin names with and without its divisions under one name. */
import { flat } from '../../model/flat.js';
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { chainLength, groundOf, linkLength } from './division-links.js';
import { wideLength } from './place-names.js';
import type { Reading } from './reading.js';

/** Shorter names than this are too common to be the same body's. */
const shortest = 4;

/**
 * 石湖县妇女联合会 → 石湖县妇联, 新嘉商会 → 浙江新嘉商会, where the bulletin has both; 新铺镇矮岭村文明实践站 →
 * 矮岭村文明实践站, which says where it is; 消防救援大队 → 上虞区消防救援大队, where the bulletin has one such body only.
 */
export function underOneName(
  articles: readonly (readonly Mention[])[],
  items: readonly { readonly reading: Reading }[],
): readonly (readonly Mention[])[] {
  const reading = items[0]?.reading;
  if (reading === undefined) return articles;
  const names = new Set(
    articles
      .flat()
      .filter(isBody)
      .map(({ name }) => name),
  );
  const fuller = fullerNames(names, reading);
  return articles.map((mentions, i) =>
    flat(mentions, (mention, j): readonly Mention[] => {
      if (!isBody(mention)) return [mention];
      const name = fuller.get(mention.name) ?? mention.name;
      const { text } = items[i]?.reading ?? reading;
      const { whole, standing, deputies, conference } = reading.knowledge.bodies.congress;
      const isConference = conference.whole.test(name);
      if (!isConference && !whole.test(name)) return [{ ...mention, name }];
      const next = text.slice(mention.span.to, mention.span.to + 4);
      const isAmong = conference.among.test(
        text.slice(Math.max(0, mention.span.from - longestAmong), mention.span.from),
      );
      const isOfDeputies = isConference ? isAmong && conference.deputies.test(next) : deputies.test(next);
      if (isOfDeputies)
        return isHeld(mentions, j) || isCounted(mentions, j, items[i]?.reading ?? reading)
          ? [{ ...mention, name }]
          : [];
      return [{ ...mention, name: names.has(name + standing) ? name + standing : name }];
    }),
  );
}

/** Whether somebody stands behind the deputy's title that follows the congress; 县人大代表参加视察 names no body. */
function isHeld(mentions: readonly Mention[], at: number): boolean {
  const title = mentions[at + 1];
  const next = mentions.slice(at + 2).find(({ kind }) => kind !== 'title' && kind !== 'organisation');
  return title?.kind === 'title' && next?.kind === 'person' && next.span.from - title.span.to < 12;
}

/** 涂勇、魏萍等3名|县人大|代表: who they are stands before their count. */
function isCounted(mentions: readonly Mention[], at: number, { text, knowledge }: Reading): boolean {
  const [before, { span } = { span: { from: 0 } }] = [mentions[at - 1], mentions[at]];
  const { countedDeputies } = knowledge.bodies;
  countedDeputies.lastIndex = span.from;
  return before?.kind === 'person' && span.from - before.span.to <= longestCount && countedDeputies.test(text);
}

/** 等13名. */
const longestCount = 4;

const isBody = (mention: Mention): mention is OrganisationMention => mention.kind === 'organisation';

/** As long as the words are before members of a conference who stand beside deputies: 代表和. */
const longestAmong = 4;

/**
 * 阳店法庭 → 平江县法院阳店法庭, whose house the bulletin names with it; 屈原法院 → 屈原管理区法院, the one of that name. Each only where no
 * other body of the bulletin may be meant.
 */
function houses(names: ReadonlySet<string>, reading: Reading): ReadonlyMap<string, string> {
  const { lexicon, bodies } = reading.knowledge;
  const whole = new Map<string, string | null>();
  const put = (name: string, full: string): void => {
    if (names.has(name)) whole.set(name, whole.has(name) && whole.get(name) !== full ? null : full);
  };
  const isHead = (word: string): boolean => lexicon.lookUp(word).some(({ tags }) => tags.includes('organisation-head'));
  for (const name of names) {
    const own = bodies.houseOf.exec(name)?.groups?.['own'];
    if (own !== undefined && own.length >= shortest && !isHead(own)) put(own, name);
    // 平江县交警大队 → 平江县公安局交警大队.
    if (own !== undefined) put(name.slice(0, linkLength(name, reading)) + own, name);
    const { stem, organ } = bodies.organOf.exec(name)?.groups ?? {};
    if (stem !== undefined && organ !== undefined) put(stem + organ, name);
  }
  return new Map([...whole].flatMap(([name, full]) => (full === null ? [] : [[name, full]])));
}

/** Names to be replaced, and by which. */
function fullerNames(names: ReadonlySet<string>, reading: Reading): ReadonlyMap<string, string> {
  const grounds = reading.knowledge.bodies.levels.filter(({ ground }) => ground === true);
  const fuller = new Map<string, string>();
  const rivals = new Set<string>();
  for (const name of names) {
    const bare = name.slice(chainLength(name, reading) || wideLength(name, reading));
    if (bare === name || bare.length < shortest || !names.has(bare)) continue;
    if (grounds.some((level) => groundOf(bare, level, reading) !== null)) fuller.set(name, bare);
    else if (fuller.has(bare)) rivals.add(bare);
    else fuller.set(bare, name);
  }
  for (const name of rivals) fuller.delete(name);
  for (const [name, whole] of houses(names, reading)) if (!fuller.has(name)) fuller.set(name, whole);
  for (const { long, short } of reading.knowledge.bodies.shortOrgans)
    for (const name of names) {
      const customary = name.replace(long, short);
      if (customary !== name && names.has(customary)) fuller.set(name, fuller.get(customary) ?? customary);
    }
  return fuller;
}
