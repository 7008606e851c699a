/** A names page opened for matching: candidates are found by the pairs of characters that they have, and graded elsewhere. */
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

/** Opens a page. What its entries are called is put together once and kept with it: a page has few enough to look at each. */
export async function openNames(content: unknown, file: string, breathe: Breathe): Promise<NamesPage> {
  const entries = decodeNames(content, file);
  const words: string[] = [];
  for (const entry of entries) if (words.push(wordsOf(entry)) % 8 === 0) await breathe();
  return {
    having(term) {
      const pieces = [...term].length < 2 ? [term] : pairsOf(term);
      return entries.filter((_, i) => pieces.every((piece) => words[i]?.includes(piece)));
    },
    like(term, limit) {
      // A slip in the middle of three characters leaves no pair whole.
      const pieces = [...new Set(isSpelled(term) ? pairsOf(term) : term)];
      const times = words.map((own) => pieces.filter((piece) => own.includes(piece)).length);
      return [...entries.keys()]
        .filter((i) => times[i])
        .sort((a, b) => (times[b] ?? 0) - (times[a] ?? 0))
        .slice(0, limit)
        .flatMap((i) => entries[i] ?? []);
    },
  };
}

/** All that the thing may be called, a line each, so that no pair stands across two of them. */
function wordsOf(entry: NameEntry): string {
  const { label, aliases, pinyin } = entry;
  const fields = [label.name, ...aliases, ...(label.type === 'person' ? titledOf(entry) : [])];
  if (pinyin !== null) fields.push(...spellingsOf(pinyin));
  return fields.map(plainOf).join('\n');
}

function pairsOf(term: string): readonly string[] {
  const characters = [...term];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

const spellingsOf = (pinyin: string): readonly string[] => {
  const syllables = spokenOf(pinyin);
  return [syllables.join(''), syllables.map((syllable) => syllable[0]).join('')];
};
