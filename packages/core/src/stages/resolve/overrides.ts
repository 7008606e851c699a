/** Corrections by hand: what a reader of the graph decided, applied at every build and undone by deleting its line. */
import { correctionMalformed } from '../../model/complaint.js';
import type { Complaint, Outcome } from '../../model/complaint.js';
import { isEdtf, type Edtf } from '../../model/edtf.js';
import { by } from '../../model/order.js';

/**
 * One decision. `a`, `b` and `id` are ids of the graph as it is without corrections; for a person, `a` and `b` may also
 * be readings, `SOURCE#ARTICLE/NAME`, which is how a person wrongly made of two is taken apart.
 */
export type Correction =
  | { readonly op: 'same' | 'different'; readonly a: string; readonly b: string; readonly note?: string }
  | { readonly op: 'rename'; readonly id: string; readonly name: string; readonly note?: string }
  | { readonly op: 'hide'; readonly id: string; readonly note?: string }
  /** The day of an event or article that its bulletin gives wrongly, or not at all. */
  | { readonly op: 'date'; readonly id: string; readonly date: Edtf; readonly note?: string }
  /** Where the original of an article can be read. */
  | { readonly op: 'source'; readonly id: string; readonly url: string; readonly note?: string };

/** The corrections in an order of their own, so that a file merged from two reads as either. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  corrections
    .map((correction) => ({ correction, key: `${tellCorrection(correction)} ${correction.note ?? ''}` }))
    .sort(by(({ key }) => key))
    .map(({ correction }) => correction);

/** Reads a file of corrections: one JSON object a line; empty lines and lines that begin with `#` or `//` are skipped. */
export function readCorrections(text: string, source: string): Outcome<readonly Correction[]> {
  const complaints: Complaint[] = [];
  const value = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .flatMap((line, i): Correction[] => {
      if (/^\s*(?:#|\/\/|$)/u.test(line)) return [];
      const read = readLine(line);
      if (typeof read !== 'string') return [read];
      complaints.push(correctionMalformed(source, i + 1, read));
      return [];
    });
  return { value, complaints };
}

const fields = {
  same: ['a', 'b'],
  different: ['a', 'b'],
  rename: ['id', 'name'],
  hide: ['id'],
  date: ['id', 'date'],
  source: ['id', 'url'],
} as const;

function readLine(line: string): Correction | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return 'it is not JSON';
  }
  if (typeof row !== 'object' || row === null) return 'it is no object';
  const values = row as Readonly<Record<string, unknown>>;
  const op = values['op'];
  if (typeof op !== 'string' || !Object.hasOwn(fields, op)) return `op is none of ${Object.keys(fields).join(', ')}`;
  const missing = fields[op as Correction['op']].find(
    (name) => typeof values[name] !== 'string' || values[name] === '',
  );
  if (missing !== undefined) return `${missing} is missing`;
  if (op === 'date' && !isEdtf(String(values['date']))) return 'date is no date';
  if (op === 'source' && !/^https?:\/\//u.test(String(values['url']))) return 'url is no web address';
  return row as Correction;
}

/** How a correction is named in complaints and in the ledger. */
export const tellCorrection = (correction: Correction): string =>
  'id' in correction
    ? [correction.op, correction.id, ...valueOf(correction)].join(' ')
    : [correction.op, ...[correction.a, correction.b].sort()].join(' ');

const valueOf = (correction: Correction): string[] =>
  'name' in correction
    ? [correction.name]
    : 'date' in correction
      ? [correction.date]
      : 'url' in correction
        ? [correction.url]
        : [];

/** The pairs of one op, with their corrections. */
export const pairsOf = (corrections: readonly Correction[], op: 'same' | 'different') =>
  corrections.flatMap((correction) =>
    'a' in correction && correction.op === op ? [{ correction, ...correction }] : [],
  );
