/** Holds equal parts of facts once: a sentence proves many things, and the same bodies, titles and dates come every month. */
import type { Evidence } from '../model/evidence.js';
import type { Facts } from '../model/facts.js';
import type { Span } from '../model/span.js';

/** Takes a bulletin's facts apart and together again, in place; they stay equal to what they were. */
export type Share = (facts: Facts) => Facts;

/** Longer strings are sentences and texts, which no other bulletin has; and spans that reach further are places in them. */
const [longest, farthest] = [40, 120];

/** What is small and comes again in other bulletins, by what it says. */
interface Small {
  readonly strings: Map<string, string>;
  readonly spans: Map<string, Span>;
  /** Lists of such strings, and of such spans. */
  readonly lists: Map<string, readonly unknown[]>;
}

/** Shares what is small over all facts that it is given, and whatever else is equal within one bulletin's. */
export function openSharing(): Share {
  const small: Small = { strings: new Map(), spans: new Map(), lists: new Map() };
  return (facts) => sharedIn(facts, small) as Facts;
}

function sharedIn(facts: unknown, small: Small): unknown {
  const long = new Map<string, string>();
  const evidences = new Map<string, Evidence>();
  const spans = new Map<string, Span>();
  const alone = new Map<unknown, readonly unknown[]>();
  const span = (value: Span) => once(value.to > farthest ? spans : small.spans, tellSpan(value), value);
  const list = (items: readonly unknown[]): readonly unknown[] => {
    const key = keyOfList(items);
    if (key !== null) return once(small.lists, key, items);
    return items.length === 1 ? once(alone, items[0], items) : items;
  };
  const shared = (value: unknown): unknown => {
    if (typeof value === 'string') return once(value.length > longest ? long : small.strings, value, value);
    if (typeof value !== 'object' || value === null) return value;
    if (!Array.isArray(value) && isSpan(value)) return span(value);
    const parts = value as Record<string, unknown>;
    for (const name of Object.keys(parts)) parts[name] = shared(parts[name]);
    if (Array.isArray(value)) return list(value);
    return isEvidence(value) ? once(evidences, keyOf(value), value) : value;
  };
  return shared(facts);
}

const isSpan = (value: object): value is Span => 'from' in value && 'to' in value && Object.keys(value).length === 2;

const isEvidence = (value: object): value is Evidence => 'words' in value && 'marks' in value && 'span' in value;

const keyOf = ({ article, span, marks, words }: Evidence): string =>
  `${article}:${tellSpan(span)}:${marks.map(tellSpan).join()}:${words}`;

const tellSpan = ({ from, to }: Span): string => `${from}-${to}`;

/** What a list of small things says; null for any other list. */
function keyOfList(items: readonly unknown[]): string | null {
  const isSmall = (item: unknown): boolean =>
    typeof item === 'string'
      ? item.length <= longest
      : typeof item === 'object' && item !== null && isSpan(item) && item.to <= farthest;
  return items.every(isSmall) ? JSON.stringify(items) : null;
}

function once<K, T>(known: Map<K, T>, key: K, value: T): T {
  const before = known.get(key);
  if (before === undefined) known.set(key, value);
  return before ?? value;
}
