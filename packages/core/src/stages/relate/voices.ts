/** For whom people speak whose post names no body of its own (工会主席, 党政办主任): for the same as those beside them. */
import { flat } from '../../model/flat.js';
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { PersonClass } from '../../model/kinds.js';
import { countBefore } from '../../model/span.js';
import type { Holding } from './posts.js';

/**
 * Whoever has a title that tells nothing and no body with a name of its own speaks for the same as whoever stands next in the
 * sentence, and as all others where it names none: a school's, a hospital's, a firm's own people. Made once for an article, for a
 * row may have thousands.
 */
export interface Voices {
  /** The class that such a post has by what stands beside it; null where nothing tells. */
  readonly classBeside: (holding: Holding) => PersonClass | null;
}

/** A post that tells for whom its bearer speaks. */
interface Voice {
  readonly holding: Holding;
  readonly spoken: PersonClass;
}

/** `classOf` tells the class of a post with a body. */
export function voicesOf(
  all: readonly Holding[],
  classOf: (holding: Holding) => PersonClass,
  knowledge: RelateKnowledge,
): Voices {
  const isOwnPost = ({ body, title }: Holding): boolean => body === null && knowledge.ownPost.test(title.title);
  const voices = flat(all, (holding): readonly Voice[] => {
    const own = isOwnPost(holding);
    if ((!own && !isTelling(holding)) || isInnerOrgan(holding.body, knowledge)) return [];
    return [{ holding, spoken: own ? 'representative' : classOf(holding) }];
  });
  const bySentence = new Map<number, Voice[]>();
  for (const voice of voices) {
    const known = bySentence.get(voice.holding.sentence.from);
    if (known === undefined) bySentence.set(voice.holding.sentence.from, [voice]);
    else known.push(voice);
  }
  const rows = new Map(
    [...bySentence].map(([from, list]) => [from, rowOf(list.sort((a, b) => placeOf(a) - placeOf(b)))]),
  );
  const spokenBy = bearersOf(voices);
  const firms = new Set(
    flat(all, ({ body }) => (body?.kind === 'organisation' && body.organisationKind === 'company' ? [body.name] : [])),
  );
  /** 云泽装备党委|副书记: the Party group of what others' posts tell to be a firm. */
  const isOfFirm = ({ body }: Holding): boolean =>
    body?.kind === 'organisation' &&
    knowledge.partyTail.test(body.name) &&
    firms.has(body.name.replace(knowledge.partyTail, ''));
  const besideOthers = (holding: Holding): PersonClass | null => {
    const { person, title, body, retired, sentence } = holding;
    const isInner = isInnerOrgan(body, knowledge);
    if ((body !== null && !isInner) || title.class !== null || retired) return null;
    if (isOwnPost(holding)) return 'representative';
    const name = isInner ? null : person.name;
    const row = rows.get(sentence.from);
    const near = row === undefined ? null : nearest(row, person.span.from, name);
    const classes = near === null ? spokenBy(name) : [near.spoken];
    // Pupils and patients beside them tell nothing of whose officer one is.
    return classes.filter((known) => known !== 'private').join() === 'representative' ? 'representative' : null;
  };
  return { classBeside: (holding) => besideOthers(holding) ?? (isOfFirm(holding) ? 'representative' : null) };
}

const placeOf = ({ holding }: Voice): number => holding.person.span.from;

/** The voices of a sentence in order, with the next of another's to either side of each. */
interface Row {
  readonly voices: readonly Voice[];
  readonly before: readonly number[];
  readonly behind: readonly number[];
}

function rowOf(voices: readonly Voice[]): Row {
  const isAlike = (i: number, other: number): boolean =>
    voices[i]?.holding.person.name === voices[other]?.holding.person.name;
  const before = voices.map(() => -1);
  const behind = voices.map(() => voices.length);
  for (let i = 1; i < voices.length; i += 1) before[i] = isAlike(i, i - 1) ? (before[i - 1] ?? -1) : i - 1;
  for (let i = voices.length - 2; i >= 0; i -= 1)
    behind[i] = isAlike(i, i + 1) ? (behind[i + 1] ?? voices.length) : i + 1;
  return { voices, before, behind };
}

/** The voice nearest to the offset, of two as near the first; none of the person who is called so. */
function nearest({ voices, before, behind }: Row, at: number, name: string | null): Voice | null {
  const middle = countBefore(voices, at, placeOf);
  const others = (i: number, next: readonly number[]): Voice | undefined =>
    voices[voices[i]?.holding.person.name === name ? (next[i] ?? -1) : i];
  const [left, right] = [others(middle - 1, before), others(middle, behind)];
  if (left === undefined || right === undefined) return left ?? right ?? null;
  return at - placeOf(left) <= placeOf(right) - at ? left : right;
}

/** What is spoken by others than the one who is called so: a class that two people have is still there without one of them. */
function bearersOf(voices: readonly Voice[]): (name: string | null) => readonly PersonClass[] {
  const names = new Map<PersonClass, Set<string>>();
  for (const { holding, spoken } of voices)
    names.set(spoken, (names.get(spoken) ?? new Set()).add(holding.person.name));
  return (name) =>
    [...names].filter(([, bearers]) => name === null || bearers.size > 1 || !bearers.has(name)).map(([known]) => known);
}

/** A unit's own organ or office with no unit's name before it (党政办). */
const isInnerOrgan = (body: Holding['body'], { innerOrgan }: RelateKnowledge): boolean =>
  body?.kind === 'organisation' && innerOrgan.test(body.name);

const isTelling = ({ body, title, retired }: Holding): boolean =>
  !retired && (body?.kind === 'organisation' || title.class === 'representative');
