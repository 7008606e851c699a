/** Names cut into pages by their beginnings, so that one page answers any beginning, however common. */
import { encodeNames, type NameEntry } from '../../format/names.js';
import { plainOf } from '../../format/plain.js';
import { byCodeUnits } from '../../format/order.js';
import { nameKeys } from './name-keys.js';

/** A beginning with more names than `split` keeps the weightiest `kept`; its longer beginnings hold the others. */
const [split, kept] = [160, 80];
/** Whoever types a whole name looks for all who bear it, however many; within reason. */
const keptExactly = 300;

/** A page, and the beginning that it begins with. */
export interface NamePage {
  readonly key: string;
  readonly content: object;
}

/** One key of one entry. */
interface Pair {
  readonly key: string;
  readonly entry: number;
}

/** The names under one beginning. */
interface Group {
  readonly key: string;
  readonly entries: readonly number[];
}

/** Pages of about `size` characters. Entries come ranked: of two, the earlier is the weightier. */
export function* namePages(
  entries: readonly NameEntry[],
  fold: (text: string) => string,
  size: number,
): Generator<NamePage> {
  const pairs = entries.flatMap((entry, i) => [...nameKeys(entry, fold)].map((key): Pair => ({ key, entry: i })));
  pairs.sort((a, b) => byCodeUnits(a.key, b.key) || a.entry - b.entry);
  const names = entries.map(({ label }) => plainOf(fold(label.name)));
  let open: Group[] = [];
  let held = new Set<number>();
  let filled = 0;
  const close = (): NamePage => {
    const letters = open.some(({ key }) => isLetters(key));
    const content = encodeNames(
      [...held]
        .sort((a, b) => a - b)
        .flatMap((i) => {
          const entry = entries[i];
          return entry === undefined ? [] : [letters ? entry : { ...entry, pinyin: null }];
        }),
    );
    return { key: open[0]?.key ?? '', content };
  };
  const spelled = entries.map(({ pinyin }) => pinyin?.replace(/[^a-z0-9]/g, '') ?? '');
  for (const group of groups(pairs, names, spelled)) {
    // Letters sort before characters: only the pages before the border need spellings.
    const border = open[0] !== undefined && isLetters(open[0].key) !== isLetters(group.key);
    if (open.length > 0 && (border || filled > size * roomAt(group.key) || filled + costOfGroup(group) > size * 1.4)) {
      yield close();
      [open, held, filled] = [[], new Set(), 0];
    }
    open.push(group);
    filled += costOfGroup(group);
    for (const i of group.entries) held.add(i);
  }
  if (open.length > 0) yield close();

  function costOfGroup({ key, entries: numbers }: Group): number {
    return numbers.reduce((sum, i) => {
      const entry = held.has(i) ? undefined : entries[i];
      return entry === undefined ? sum : sum + costOf(entry, isLetters(key));
    }, 0);
  }
}

/** The shorter the beginning, the sooner a page ends before it: everybody loads the beginnings of all pages. */
const roomAt = ({ length }: string): number => (length === 1 ? 0.6 : length === 2 ? 0.8 : 1);

const isLetters = (key: string): boolean => /^[\0-\x7f]/.test(key);

const costOf = ({ label, aliases, titles, posts, pinyin }: NameEntry, letters: boolean): number =>
  60 +
  label.id.length +
  (label.detail?.length ?? 0) +
  [...aliases, ...titles, ...posts].join().length +
  (letters ? (pinyin?.length ?? 0) : 0);

/** The groups in the order of their keys: a common beginning's own group stands before those of its longer ones. */
function* groups(pairs: readonly Pair[], names: readonly string[], spelled: readonly string[]): Generator<Group> {
  yield* within(0, pairs.length, 1);

  function* within(from: number, to: number, depth: number): Generator<Group> {
    for (let start = from; start < to;) {
      const key = (pairs[start]?.key ?? '').slice(0, depth);
      let end = start + 1;
      while (end < to && pairs[end]?.key.startsWith(key)) end++;
      const unique = [...new Set(pairs.slice(start, end).map(({ entry }) => entry))];
      const splits = unique.length > split && pairs[end - 1]?.key !== key;
      yield { key, entries: splits || unique.length > split ? weightiest(unique, key) : unique };
      // Pairs whose key ends here belong to this group alone.
      let longer = start;
      while (longer < end && pairs[longer]?.key.length === depth) longer++;
      if (splits) yield* within(longer, end, depth + 1);
      start = end;
    }
  }

  function weightiest(numbers: readonly number[], key: string): readonly number[] {
    const forms = (i: number) => [names[i] ?? '', spelled[i] ?? ''];
    const rank = (i: number) => (forms(i).includes(key) ? 0 : forms(i).some((form) => form.startsWith(key)) ? 1 : 2);
    const ranks = new Map(numbers.map((i) => [i, rank(i)]));
    const exact = Math.min(keptExactly, numbers.filter((i) => ranks.get(i) === 0).length);
    return [...numbers]
      .sort((a, b) => (ranks.get(a) ?? 2) - (ranks.get(b) ?? 2) || a - b)
      .slice(0, Math.max(kept, exact));
  }
}
