/** Opens the index that an argument names, and finds things in it. */
import {
  entity,
  indexFiles,
  isIndexError,
  openIndex,
  search,
  type GraphIndex,
  type Label,
  type NodeType,
} from '../index.js';
import { failure } from './failure.js';
import type { Terminal } from './terminal.js';

/** A folder, or the address of one. */
export async function open(where: string): Promise<GraphIndex> {
  try {
    return await openIndex(/^https?:/u.test(where) ? where : indexFiles(where));
  } catch (error) {
    if (!isIndexError(error)) throw error;
    throw failure(`${where}: ${error.message}`, 'Make an index with: bulletin-graph build INPUT... --out DIR');
  }
}

/** The thing that the words name best; says so where others have the same name. */
export async function find(
  index: GraphIndex,
  words: string,
  terminal: Terminal,
  types?: readonly NodeType[],
): Promise<Label> {
  const byId = words.includes('/') ? await entity(index, words, { events: 0, articles: 0 }) : null;
  if (byId !== null) return byId;
  const { results } = await search(index, words, { text: false, limit: 10, ...(types && { types }) });
  const [best, ...others] = results;
  if (best === undefined) {
    throw failure(`nothing is called ${words} in this index`, 'Look for it with: bulletin-graph search INDEX TEXT');
  }
  const namesakes = others.filter((other) => other.name === best.name && other.type === best.type);
  if (namesakes.length > 0) {
    terminal.note(`Taking ${best.id}; of the same name: ${namesakes.map((other) => other.id).join(', ')}`);
  }
  return best;
}
