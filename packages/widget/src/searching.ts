/** Searching: what that takes lies in the script for pages; of a bundler it comes beside it, while the index is opened. */
import {
  readyToSearch,
  search,
  type GraphIndex,
  type SearchAnswer,
  type SearchOptions,
} from '@bulletin-graph/core/query';
import { arrived } from './part-error.js';

/** Asks the index, while what that takes arrives; where it does not, that is the error. */
export async function searchIn(index: GraphIndex, words: string, options: SearchOptions): Promise<SearchAnswer> {
  const ready = arrived(readyToSearch());
  ready.catch(() => {});
  try {
    return await search(index, words, options);
  } catch (error) {
    if (options.signal?.aborted !== true) await ready;
    throw error;
  }
}

/** Fetches what searching takes; a failure is told when it matters. */
export function getReady(): void {
  readyToSearch().catch(() => {});
}
