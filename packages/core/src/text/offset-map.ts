/** Text made out of a source, with the place in the source of each of its UTF-16 units. */
import type { Span } from '../model/span.js';

/** A made text and where each unit stood; `offsets` is as long as `text`. */
export interface Mapped {
  readonly text: string;
  readonly offsets: Int32Array;
}

/** Nothing, mapped. */
export const emptyMapped: Mapped = { text: '', offsets: new Int32Array(0) };

/** A stretch of the mapped text. */
export const sliceMapped = (mapped: Mapped, from: number, to: number = mapped.text.length): Mapped => ({
  text: mapped.text.slice(from, to),
  offsets: mapped.offsets.subarray(from, to),
});

/** The parts one after another; a glue of one unit stands at the place just after the part before it. */
export function joinMapped(parts: readonly Mapped[], glue: '' | ' ' | '\n' = ''): Mapped {
  const [first] = parts;
  if (first === undefined) return emptyMapped;
  if (parts.length === 1) return { text: first.text, offsets: first.offsets };
  let length = (parts.length - 1) * glue.length;
  for (const part of parts) length += part.text.length;
  const offsets = new Int32Array(length);
  let text = first.text;
  offsets.set(first.offsets);
  let at = text.length;
  let end = (first.offsets.at(-1) ?? -1) + 1;
  for (const part of parts.slice(1)) {
    if (glue !== '') offsets[at++] = end;
    text += glue + part.text;
    offsets.set(part.offsets, at);
    at += part.text.length;
    end = (part.offsets.at(-1) ?? end - 1) + 1;
  }
  return { text, offsets };
}

/** The mapped text without the units for which the test says no. */
export function keepUnits(mapped: Mapped, isKept: (index: number) => boolean): Mapped {
  const { text, offsets } = mapped;
  const units = new Uint16Array(text.length);
  const kept = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (!isKept(i)) continue;
    units[length] = text.charCodeAt(i);
    kept[length++] = offsets[i] ?? 0;
  }
  if (length === text.length) return mapped;
  return { text: stringOf(units.subarray(0, length)), offsets: kept.slice(0, length) };
}

/** The text of UTF-16 units, lone surrogates included. */
export function stringOf(units: Uint16Array): string {
  if (units.length <= 8192) return String.fromCharCode.apply(null, units as unknown as number[]);
  const chunks: string[] = [];
  for (let i = 0; i < units.length; i += 8192) chunks.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  return chunks.join('');
}

/** Where a stretch of the made text stands in the source: from its first unit to just after its last one. */
export function toSource(offsets: Int32Array, { from, to }: Span): Span {
  const start = offsets[from] ?? 0;
  if (to <= from) return { from: start, to: start };
  const end = (offsets[to - 1] ?? start) + 1;
  return start < end ? { from: start, to: end } : { from: end - 1, to: start + 1 };
}
