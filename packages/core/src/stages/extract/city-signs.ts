/** The city, county or province that people come to by one character of its name: 来甬考察, 来盐参观. */
import type { Division, Knowledge } from '../../model/knowledge.js';
import { flat } from '../../model/flat.js';
import { matchesIn } from '../../text/matches.js';

/** How much of a source may tell of an arrival, and how much is read for names around it. */
const [leadLength, readLength] = [400, 6000];

/**
 * The path of the city or county that the lead calls by one character. A character of its own (甬) tells alone, one of a name (盐) where
 * the source names that city, a county of it or that county, apart from the guests' own; a province's (琼) is its last meaning. Empty where nothing tells.
 */
export function calledByOneCharacter(
  source: string,
  headlines: readonly string[],
  guests: ReadonlySet<string>,
  { lexicon, bodies }: Knowledge,
): readonly string[] {
  const lead = lexicon.fold([...headlines, source.slice(0, leadLength)].join('\n'));
  const sign = matchesIn(lead, bodies.signs.arrival)[0]?.groups?.['sign'];
  if (sign === undefined) return [];
  const own = bodies.signs.cities.get(sign);
  if (own !== undefined) return lexicon.divisions(own)[0]?.path ?? [];
  const text = lexicon.fold(source.slice(0, readLength));
  const named = flat(lexicon.find(text, 'division'), ({ lexeme }) => unambiguous(lexicon.divisions(lexeme.word)));
  const called = (depth: number): ReadonlySet<string> =>
    new Set(
      flat(named, ({ path }) => {
        const isMeant = path[depth - 1]?.slice(0, 2).includes(sign) === true && !path.some((name) => guests.has(name));
        return isMeant ? [path.slice(0, depth).join('/')] : [];
      }),
    );
  for (const depth of [2, 3]) {
    const [only, ...others] = called(depth);
    if (only !== undefined) return others.length === 0 ? only.split('/') : [];
  }
  const province = bodies.provinceSigns.get(sign);
  return province === undefined || guests.has(province) ? [] : [province];
}

/** The division of a name that one alone has, towns left out. */
const unambiguous = (all: readonly Division[]): readonly Division[] => {
  const coarse = all.filter(({ level }) => level !== 'town');
  return coarse.length === 1 ? coarse : [];
};
