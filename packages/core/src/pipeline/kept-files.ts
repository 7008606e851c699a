/** What the build puts together once and lays beside the program, so that opening need not. */
import { readFileSync } from 'node:fs';
import { needsKeptIn, type KeptNeeds } from './needs.js';

/** The names of the files. */
export const lexiconFile = 'lexicon.bin';
export const needsFile = 'needs.json';

/** The bytes of the lexicon; null where there are none: in the source, or where the library is part of another program's file. */
export const keptLexicon = (): Uint8Array | null => kept(lexiconFile);

/** What the expressions need; null where nothing is kept that can be read. */
export function keptNeeds(): KeptNeeds | null {
  const bytes = kept(needsFile);
  return bytes === null ? null : needsKeptIn(bytes);
}

function kept(file: string): Uint8Array | null {
  try {
    return readFileSync(new URL(`./${file}`, import.meta.url));
  } catch {
    return null;
  }
}
