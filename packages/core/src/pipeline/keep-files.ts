/** What the build runs to have the files that it lays beside the program. */
import { bytesOf, putTogether } from '../lexicon/kept.js';
import { lexiconFile, needsFile } from './kept-files.js';
import { openKnowledge } from './knowledge.js';
import { needsIn } from './needs.js';

/** The files by name. */
export const filesToKeep = (): Readonly<Record<string, Uint8Array | string>> => ({
  [lexiconFile]: bytesOf(putTogether()),
  [needsFile]: JSON.stringify(needsIn(openKnowledge())),
});
