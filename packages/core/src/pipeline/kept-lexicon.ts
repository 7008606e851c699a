/** The bytes of the lexicon that the build lays beside the program. */
import { readFileSync } from 'node:fs';

/** The name of the file that has them. */
export const lexiconFile = 'lexicon.bin';

/** The bytes; null where there are none: in the source, or where the library is part of another program's file. */
export function keptLexicon(): Uint8Array | null {
  try {
    return readFileSync(new URL(`./${lexiconFile}`, import.meta.url));
  } catch {
    return null;
  }
}
