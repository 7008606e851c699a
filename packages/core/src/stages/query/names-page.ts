/**
 * A names page opened for matching: FlexSearch finds the candidates, by exact pairs of characters. Nothing here needs
 * more than its leanest build; the full one makes a worker out of a string, which a strict page forbids.
 */
import { Index } from 'flexsearch';
import { decodeNames, type NameEntry } from '../../format/names.js';
import { isSpelled, plainOf } from '../../format/plain.js';
import type { Breathe } from './breathe.js';
import { spokenOf, titledOf } from './name-forms.js';

/** A page that can be asked. */
export interface NamesPage {
  /** Entries that have all pairs of the term, in any field. */
  having(term: string): readonly NameEntry[];
  /** Entries that have some characters or pairs of letters of the term, the likest first. */
  like(term: string, limit: number): readonly NameEntry[];
}

/** Opens a page. Its index is made once and kept with it. */
export async function openNames(content: unknown, file: string, breathe: Breathe): Promise<NamesPage> {
  const entries = decodeNames(content, file);
  // FlexSearch's own charset for Chinese cuts into single characters and brings too much; pairs are exact.
  const index = new Index({ tokenize: 'strict', resolution: 1, encode: (words: string) => words.split('\n') });
  for (const [i, entry] of entries.entries()) {
    index.add(i, piecesOf(entry).join('\n'));
    if (i % 8 === 7) await breathe();
  }
  const find = (pieces: readonly string[], limit: number, suggest: boolean) =>
    index.search(pieces.join('\n'), { limit, suggest }).flatMap((i) => entries[Number(i)] ?? []);
  return {
    having: (term) => find([...term].length < 2 ? [term] : pairsOf([...term]), entries.length, false),
    // A slip in the middle of three characters leaves no pair whole.
    like: (term, limit) => find(isSpelled(term) ? pairsOf([...term]) : [...term], limit, true),
  };
}

function piecesOf(entry: NameEntry): readonly string[] {
  const { label, aliases, pinyin } = entry;
  const fields = [label.name, ...aliases, ...(label.type === 'person' ? titledOf(entry) : [])];
  if (pinyin !== null) fields.push(...spellingsOf(pinyin));
  return [
    ...new Set(
      fields.flatMap((field) => {
        const characters = [...plainOf(field)];
        return [...characters, ...pairsOf(characters)];
      }),
    ),
  ];
}

const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, i) => `${characters[i]}${character}`);

const spellingsOf = (pinyin: string): readonly string[] => {
  const syllables = spokenOf(pinyin);
  return [syllables.join(''), syllables.map((syllable) => syllable[0]).join('')];
};
