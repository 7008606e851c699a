/** A build's look at the index that it is about to replace. */
import { isIndexError } from '../format/index-error.js';
import type { Changes } from '../model/changes.js';
import { factsLost, indexNotCompared, type Complaint } from '../model/complaint.js';
import type { GraphView } from '../model/view.js';
import { openIndex, type GraphIndex } from '../stages/query/open-index.js';
import { indexFiles } from '../stages/read/index-files.js';
import { changesSince } from './changes.js';

/** What changed, and whether the index may be replaced. */
export interface Compared {
  /** Null where there is no index, or none that can be read. */
  readonly changes: Changes | null;
  readonly complaints: readonly Complaint[];
  readonly mayReplace: boolean;
}

/** Compares the view with the index in the folder. With `failOnLoss`, an index may be replaced only where nothing of it is lost. */
export async function compare(folder: string, view: GraphView, failOnLoss: boolean): Promise<Compared> {
  try {
    const index = await openOrNull(folder);
    if (index === null) return { changes: null, complaints: [], mayReplace: true };
    const changes = await changesSince(index, view);
    const isKept = failOnLoss && changes.lost.length > 0;
    return { changes, complaints: isKept ? [factsLost(folder, changes.lost.length)] : [], mayReplace: !isKept };
  } catch (error) {
    if (!isIndexError(error)) throw error;
    const complaints = failOnLoss ? [indexNotCompared(folder, error.message)] : [];
    return { changes: null, complaints, mayReplace: !failOnLoss };
  }
}

/** The index; null where there is none. */
async function openOrNull(folder: string): Promise<GraphIndex | null> {
  try {
    return await openIndex(indexFiles(folder));
  } catch (error) {
    if (isIndexError(error) && error.code === 'not-an-index') return null;
    throw error;
  }
}
