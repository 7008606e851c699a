/** What the names in a question may mean: all candidates of the best kind of match, never one of them alone. */
import type { Label, SearchResult } from '../../model/answer.js';
import type { NodeType } from '../../model/graph.js';
import type { Questions } from '../../model/question.js';
import { labelOf } from '../../format/parts.js';
import type { GraphIndex } from './open-index.js';
import { readEntity, readRecord } from './read.js';
import { search } from './search.js';

/** A thing, or a post of a body where a title is given. */
export interface Meant {
  readonly label: Label;
  readonly title: string | null;
  /** Whether the words are a name of it, or its beginning; a slip is a guess. */
  readonly sure: boolean;
  /** Whether the words are its whole name, spelled or written, or surname and title. */
  readonly whole: boolean;
}

/** The things that the words name equally well. */
export async function thingsNamed(
  index: GraphIndex,
  words: string,
  types: readonly NodeType[],
  signal: AbortSignal | undefined,
): Promise<readonly Meant[]> {
  const byId = words.includes('/') ? await readRecord(index, words, signal) : null;
  if (byId !== null) return [{ label: byId.label, title: null, sure: true, whole: true }];
  const isEvent = types.includes('event');
  // Asked for in several words, a name would be found by any of them; an event may be.
  const name = isEvent ? words : words.replace(/\s+/gu, '');
  const { results } = await search(index, name, { types, text: isEvent, limit: 20, signal });
  const best = results[0]?.match.kind;
  const sure = best !== undefined && best !== 'slip' && best !== 'loose';
  return results
    .filter(({ match }) => match.kind === best)
    .map((result) => ({ label: labelOf(result), title: null, sure, whole: isWhole(result) }));
}

const isWhole = ({ match: { kind, words, spans } }: SearchResult): boolean =>
  kind === 'exact' || kind === 'title' || (kind === 'pinyin' && spans[0]?.from === 0 && spans[0].to === words.length);

/** The posts that the words name: a body of the index and a title that somebody was seen in there. */
export async function postsNamed(
  index: GraphIndex,
  words: string,
  signal: AbortSignal | undefined,
): Promise<readonly Meant[]> {
  const found = new Map<string, { meant: Meant; exact: boolean }>();
  for (let cut = words.length - 1; cut >= 2; cut--) {
    const [body, title] = [words.slice(0, cut), words.slice(cut)];
    const { results } = await search(index, body, { types: ['organisation'], text: false, limit: 5, signal });
    for (const { id, match } of results) {
      if (!['exact', 'prefix', 'loose'].includes(match.kind)) continue;
      const record = await readEntity(index, id, signal);
      if (record?.posts.some((post) => post.title === title))
        found.set(`${id} ${title}`, {
          meant: { label: record.label, title, sure: true, whole: true },
          exact: match.kind === 'exact',
        });
    }
  }
  const all = [...found.values()];
  const exact = all.filter((one) => one.exact);
  return (exact.length > 0 ? exact : all).map(({ meant }) => meant);
}

/** Bodies that lead what the words name: its name with what such bodies are called behind it. */
export async function leadersOf(
  index: GraphIndex,
  words: string,
  { leading }: Questions,
  signal: AbortSignal | undefined,
): Promise<readonly Label[]> {
  const { results } = await search(index, words, { types: ['organisation'], text: false, limit: 50, signal });
  return results
    .filter(({ name, match }) => {
      const isNamed = match.kind === 'exact' || match.kind === 'prefix';
      const from = name.indexOf(words);
      return isNamed && from >= 0 && leading.test(name.slice(from + words.length));
    })
    .map(labelOf);
}

/** How many names are looked for in words that no rule reads. */
const mostTried = 40;

/** Things that the words name in full somewhere within, and the words without them. */
export async function namesWithin(
  index: GraphIndex,
  words: string,
  { breaks }: Questions,
  signal: AbortSignal | undefined,
): Promise<{ readonly found: readonly (readonly Meant[])[]; readonly rest: string }> {
  const pieces = words.split(breaks).filter((piece) => piece !== '');
  const found: (readonly Meant[])[] = [];
  const rest: string[] = [];
  let tried = 0;
  for (let i = 0; i < pieces.length;) {
    let taken: Form = { name: '', count: 1, left: pieces[i] ?? '' };
    for (const form of formsAt(pieces, i)) {
      if (tried++ >= mostTried) break;
      const things = await thingsNamed(index, form.name, ['person', 'organisation', 'place'], signal);
      if (things[0]?.whole !== true) continue;
      found.push(things.filter(({ whole }) => whole));
      taken = form;
      break;
    }
    rest.push(taken.left);
    i += taken.count;
  }
  return { found, rest: rest.filter((left) => left !== '').join(' ') };
}

/** What may be a name: so many pieces, and what is left of the last. */
interface Form {
  readonly name: string;
  readonly count: number;
  readonly left: string;
}

/** Letters may spell a name in up to three words; of characters the name is a beginning. The longest first. */
function formsAt(pieces: readonly string[], at: number): readonly Form[] {
  const piece = pieces[at] ?? '';
  if (!isSpelled(piece))
    return Array.from({ length: Math.max(0, piece.length - 1) }, (_, cut) => ({
      name: piece.slice(0, piece.length - cut),
      count: 1,
      left: piece.slice(piece.length - cut),
    }));
  const run = pieces.slice(at, at + 3);
  const end = run.findIndex((one) => !isSpelled(one));
  const spelled = end < 0 ? run : run.slice(0, end);
  return spelled.map((_, cut) => {
    const parts = spelled.slice(0, spelled.length - cut);
    return { name: parts.join(''), count: parts.length, left: '' };
  });
}

const isSpelled = (piece: string): boolean => /^[a-z]+$/u.test(piece);
