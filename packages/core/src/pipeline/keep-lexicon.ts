/** What the build runs to have the lexicon's bytes. */
import { foldTable } from '../lexicon/fold.js';
import { bytesOf, putTogether } from '../lexicon/kept.js';

/** The lexicon put together, as bytes. */
export const lexiconBytes = (): Uint8Array => bytesOf(putTogether(foldTable()));

export { lexiconFile } from './kept-lexicon.js';
