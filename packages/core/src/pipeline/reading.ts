/** One bulletin from its bytes to its facts, in a form that threads and the cache can carry. */
import type { Complaint } from '../model/complaint.js';
import type { Facts } from '../model/facts.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Loaded } from '../stages/read/load.js';
import { textOf } from '../stages/read/read.js';
import { factsOf } from './facts.js';

/** What a bulletin says, and what was wrong with it; null where it is no text. */
export interface Reading {
  readonly facts: Facts | null;
  readonly complaints: readonly Complaint[];
}

/** Reads a bulletin. Pure: the same bytes, name and sidecar give the same reading anywhere. */
export async function readBulletin(loaded: Loaded, knowledge: Knowledge): Promise<Reading> {
  const { value: text, complaints } = await textOf(loaded);
  if (text === null) return { facts: null, complaints };
  const said = factsOf(text, knowledge);
  return { facts: said.value, complaints: [...complaints, ...said.complaints] };
}

/** The reading as bytes. */
export const encodeReading = (reading: Reading): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(reading));

/** What {@link encodeReading} made. */
export const decodeReading = (bytes: Uint8Array): Reading => JSON.parse(new TextDecoder().decode(bytes)) as Reading;
