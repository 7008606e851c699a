/** What the expressions of the knowledge cannot match without: the build reads it off them, so that opening need not. */
import type { Knowledge } from '../model/knowledge.js';
import { keepNeeds, needsOf } from '../text/needed.js';

/** What the build keeps. */
export interface KeptNeeds {
  /** A number of all the expressions: what was read off others is not taken. */
  readonly mark: number;
  /** For each expression, in the order in which the knowledge has them, what it needs. */
  readonly needs: readonly (readonly string[])[];
}

/** Reads the needs off all expressions. */
export function needsIn(knowledge: Knowledge): KeptNeeds {
  const patterns = expressionsIn(knowledge);
  return { mark: markOf(patterns), needs: patterns.map(needsOf) };
}

/** What the bytes keep; null where they are cut or keep something else. */
export function needsKeptIn(bytes: Uint8Array): KeptNeeds | null {
  try {
    const kept = JSON.parse(new TextDecoder().decode(bytes)) as Partial<KeptNeeds> | null;
    return typeof kept?.mark === 'number' && Array.isArray(kept.needs) ? { mark: kept.mark, needs: kept.needs } : null;
  } catch {
    return null;
  }
}

/** Gives the expressions what was kept of them. */
export function takeNeeds(knowledge: Knowledge, { mark, needs }: KeptNeeds): void {
  const patterns = expressionsIn(knowledge);
  if (mark === markOf(patterns)) patterns.forEach((pattern, i) => keepNeeds(pattern, needs[i] ?? []));
}

/** All expressions, each once. */
function expressionsIn({ lexicon: _, ...words }: Knowledge): readonly RegExp[] {
  const seen = new Set<object>();
  const patterns: RegExp[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof RegExp) patterns.push(value);
    else Object.values(value).forEach(visit);
  };
  visit(words);
  return patterns;
}

/** How far apart the characters are that a mark counts: both files come from one build, and are told apart by less. */
const stride = 16;

function markOf(patterns: readonly RegExp[]): number {
  let mark = patterns.length;
  for (const { source } of patterns)
    for (let i = source.length - 1; i >= 0; i -= stride) mark = (Math.imul(mark, 31) + source.charCodeAt(i) + i) | 0;
  return mark;
}
