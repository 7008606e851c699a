/** Whose bulletin it is: the path of divisions that its masthead, headlines and texts name. */
import type { Bulletin } from '../../model/bulletin.js';
import type { Division, Knowledge } from '../../model/knowledge.js';

/** How much a name weighs by where it stands. */
const weights = { masthead: 8, headline: 3, text: 1, short: 0.4 } as const;

/** A division that the bulletin may be of. */
interface Claim {
  readonly division: Division;
  /** How often it is named. */
  readonly named: number;
  /** How often the divisions around it are. */
  readonly around: number;
}

/** The bulletin's path of divisions, 上海市/黄浦区/老西门街道 as a list; empty where nothing tells. */
export function jurisdictionOf(bulletin: Bulletin, knowledge: Knowledge): readonly string[] {
  const given = bulletin.source.sidecar.jurisdiction;
  if (given !== undefined && given !== '') return given.split('/');
  const { masthead, articles } = bulletin;
  const words = [...masthead.jurisdictionWords, masthead.title ?? ''];
  const printed = counted(words, knowledge, weights.masthead);
  const inTexts = counted(
    articles.map(({ text }) => text),
    knowledge,
    weights.text,
  );
  const inHeadlines = counted(
    articles.map(({ headline }) => headline ?? ''),
    knowledge,
    weights.headline,
  );
  const all = merged([printed, inTexts, inHeadlines]);
  const levels = levelWords(articles.map(({ text }) => text).join('\n'), knowledge);
  const fromMasthead = best(
    claims(printed, all, levels, knowledge).filter(({ division }) => division.level !== 'province'),
  );
  const fromTexts = best(claims(all, all, levels, knowledge).filter((claim) => isOwn(claim, all, levels, knowledge)));
  return chosen(fromMasthead, fromTexts)?.path ?? [];
}

/** The masthead decides, but for what the texts know more closely within it. */
function chosen(masthead: Division | null, texts: Division | null): Division | null {
  if (masthead === null) return texts;
  return texts !== null && masthead.path.every((name, i) => texts.path[i] === name) ? texts : masthead;
}

/** How often each division is named, by its name as printed. */
function counted(texts: readonly string[], { lexicon }: Knowledge, weight: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    let end = 0;
    for (const { span, lexeme } of lexicon.find(text, 'division')) {
      if (span.from < end) continue;
      end = span.to;
      const isWord = lexicon.lookUp(lexeme.word).some(({ tags }) => !tags.includes('division'));
      if (
        lexeme.extra['form'] === 'short' &&
        (isWord || (lexeme.extra['level'] === 'county' && weight < weights.masthead))
      )
        continue;
      const share = lexeme.extra['form'] === 'short' ? weights.short : 1;
      counts.set(lexeme.word, (counts.get(lexeme.word) ?? 0) + weight * share);
    }
  }
  return counts;
}

function merged(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const map of maps) for (const [word, count] of map) all.set(word, (all.get(word) ?? 0) + count);
  return all;
}

/** How often level words stand for the bulletin's own divisions, by the ending that they ask for: 区委 counts for 区. */
function levelWords(text: string, { bodies }: Knowledge): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(bodies.ownLevels)) {
    const word = match.groups?.['level'] ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Every division that a printed name may mean, with what speaks for it. */
function claims(
  names: ReadonlyMap<string, number>,
  all: ReadonlyMap<string, number>,
  levels: ReadonlyMap<string, number>,
  { lexicon, bodies }: Knowledge,
): readonly Claim[] {
  const byPath = new Map<string, Claim>();
  for (const [word, count] of names) {
    for (const division of lexicon.divisions(word)) {
      const key = division.path.join('/');
      const named = (byPath.get(key)?.named ?? 0) + count;
      byPath.set(key, { division, named, around: 0 });
    }
  }
  const shorts = (name: string): number =>
    [...all].reduce(
      (sum, [word, count]) =>
        word !== name && word.length > 1 && name.startsWith(word) && name.length - word.length < 3 ? sum + count : sum,
      0,
    );
  return [...byPath.values()].map((claim) => {
    const outer = claim.division.path.slice(0, -1);
    const around = outer.reduce((sum, name) => sum + (all.get(name) ?? 0) + shorts(name), 0);
    const fitting = bodies.levels.reduce(
      (sum, { word, endings }) =>
        claim.division.path.some((name) => endings.some((ending) => name.endsWith(ending)))
          ? sum + Math.min(levels.get(word) ?? 0, 5)
          : sum,
      0,
    );
    return { ...claim, around: around + 0.2 * fitting };
  });
}

const fineness = { province: 0, city: 1, county: 2, town: 3 } as const;

/** A town is the bulletin's own where it leads among towns and is named about as often as what lies around it. */
function isOwn(
  { division, named }: Claim,
  all: ReadonlyMap<string, number>,
  levels: ReadonlyMap<string, number>,
  { lexicon, bodies }: Knowledge,
): boolean {
  if (named < 2) return false;
  if (division.level !== 'town') return true;
  let towns = 0;
  for (const [word, count] of all)
    if (lexicon.divisions(word).every(({ level }) => level === 'town') && lexicon.divisions(word).length > 0)
      towns += count;
  const acting = bodies.levels.reduce(
    (sum, { word, endings }) =>
      endings.some((ending) => division.name.endsWith(ending)) ? sum + (levels.get(word) ?? 0) : sum,
    0,
  );
  const county = division.path.at(-2) ?? '';
  return named * 2 > towns && (acting > 0 || named > (all.get(county) ?? 0));
}

/** The claim that most speaks for: finest first, then how often it and its surroundings are named. Ties have no winner. */
function best(found: readonly Claim[]): Division | null {
  const weight = ({ named, around, division }: Claim): number => named + 2 * around + 2 * fineness[division.level];
  const ranked = [...found].sort((a, b) => weight(b) - weight(a));
  const [first, second] = ranked;
  if (first === undefined) return null;
  const isTied =
    second !== undefined && weight(first) === weight(second) && second.division.name === first.division.name;
  return isTied ? { ...first.division, path: [first.division.name] } : first.division;
}
