/** Holds equal parts of facts once: a sentence proves many things, and the same bodies, titles and dates come every month. */
import type { Evidence } from '../model/evidence.js';
import type { Facts } from '../model/facts.js';
import type { Span } from '../model/span.js';

/** Takes a bulletin's facts apart and together again, in place; they stay equal to what they were. */
export type Share = (facts: Facts) => Facts;

/** Longer strings are sentences and texts, which no other bulletin has. */
const longest = 40;

/** Shares short strings over all facts that it is given, and whatever else is equal within one bulletin's. */
export function openSharing(): Share {
  const short = new Map<string, string>();
  return (facts) => sharedIn(facts, short) as Facts;
}

function sharedIn(facts: unknown, short: Map<string, string>): unknown {
  const long = new Map<string, string>();
  const evidences = new Map<string, Evidence>();
  const spans = new Map<string, Span>();
  const span = (value: Span) => once(spans, `${value.from}-${value.to}`, value);
  const shared = (value: unknown): unknown => {
    if (typeof value === 'string') return once(value.length > longest ? long : short, value, value);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value) && value.length === 0) return none;
    if (isSpan(value)) return span(value);
    const parts = value as Record<string, unknown>;
    for (const name of Object.keys(parts)) parts[name] = shared(parts[name]);
    return isEvidence(value) ? once(evidences, keyOf(value), value) : value;
  };
  return shared(facts);
}

/** Empty lists are one. */
const none: readonly never[] = [];

const isSpan = (value: object): value is Span => 'from' in value && 'to' in value && Object.keys(value).length === 2;

const isEvidence = (value: object): value is Evidence => 'words' in value && 'marks' in value && 'span' in value;

const keyOf = ({ article, span, marks, words }: Evidence): string =>
  `${article}:${span.from}-${span.to}:${marks.map(({ from, to }) => `${from}-${to}`).join()}:${words}`;

function once<T>(known: Map<string, T>, key: string, value: T): T {
  const before = known.get(key);
  if (before === undefined) known.set(key, value);
  return before ?? value;
}
