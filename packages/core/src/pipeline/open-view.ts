/** A graph in memory, asked as an index is: by the same code, over the same files, which are never written to disk. */
import type { GraphView } from '../model/view.js';
import type { Knowledge } from '../model/knowledge.js';
import { version } from '../model/version.js';
import { indexFilesOf } from '../stages/indexing/write-index.js';
import { openIndex, type GraphIndex } from '../stages/query/open-index.js';
import { openKnowledge } from './knowledge.js';

export interface OpenViewOptions {
  /** Opened anew unless given; its lexicon folds Traditional and variant characters. */
  readonly knowledge?: Pick<Knowledge, 'lexicon'> | undefined;
  /** Whether the articles' texts can be searched; true unless given. Without them it opens sooner. */
  readonly text?: boolean | undefined;
}

/**
 * Opens the view for every question that an index answers. What the view has is answered, and nothing else: give
 * it without residents (`graphOf` leaves them out) where readers ask.
 */
export async function openView(
  view: GraphView,
  { knowledge = openKnowledge(), text = true }: OpenViewOptions = {},
): Promise<GraphIndex> {
  const fold = (words: string) => knowledge.lexicon.fold(words);
  const written = indexFilesOf(view, { builder: `bulletin-graph ${version}`, fold, text });
  const files = new Map([...written].map(({ name, bytes }) => [name, bytes]));
  return openIndex(async (name) => files.get(name) ?? null);
}
