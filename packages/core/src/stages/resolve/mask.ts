/** Makes names unreadable in a text without moving any character, so that spans and proofs still fit. */
import type { Span } from '../../model/span.js';
import { squeeze } from './reading.js';

/** Stands for each character of a masked name; a check takes it for any character. */
export const maskCharacter = '○';

/** Names by their first two characters, and the first by themselves: at most places of a text none of them stands. */
export interface NameTable {
  readonly begin: ReadonlySet<number>;
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Names shorter than two characters are left out: they are no names. */
export function tableOf(names: Iterable<string>): NameTable {
  const table = new Map<string, string[]>();
  for (const name of new Set(names)) {
    if (name.length < 2) continue;
    const key = name.slice(0, 2);
    const list = table.get(key);
    if (list === undefined) table.set(key, [name]);
    else list.push(name);
  }
  return { begin: new Set([...table.keys()].map((key) => key.charCodeAt(0))), names: table };
}

/** Names to mask, and names that stay readable even where a masked one is part of them. */
export interface MaskPlan {
  readonly hide: readonly NameTable[];
  readonly keep: readonly NameTable[];
}

/**
 * Masks the names, also where spaces or line breaks stand inside them.
 *
 *     俞金⏎娥阿姨和周明 → ○○⏎○阿姨和周明
 */
export function maskNames(text: string, plan: MaskPlan): string {
  const squeezed = squeeze(text);
  const names = plan.hide.flatMap((table) => findAll(squeezed, table));
  if (names.length === 0) return text;
  const kept = plan.keep.flatMap((table) => findAll(squeezed, table));
  const offsets = offsetsOf(text);
  const spans = names
    .filter((name) => !kept.some((longer) => longer.from <= name.from && name.to <= longer.to))
    .flatMap(({ from, to }) =>
      range(from, to).map((i) => ({ from: offsets[i] as number, to: (offsets[i] as number) + 1 })),
    );
  return maskSpans(text, spans);
}

/** Masks what stands at the spans, but for spaces and line breaks. */
export function maskSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const units = text.split('');
  for (const { from, to } of spans) {
    for (let i = Math.max(0, from); i < Math.min(to, units.length); i++) {
      if (!/\s/u.test(units[i] as string)) units[i] = maskCharacter;
    }
  }
  return units.join('');
}

/** Whether the words are those of the source, masked characters aside. */
export function isMaskOf(words: string, original: string): boolean {
  if (words.length !== original.length) return false;
  for (let i = 0; i < words.length; i++) if (words[i] !== original[i] && words[i] !== maskCharacter) return false;
  return true;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Where each character of the squeezed text stands. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/u.test(text[i] as string)) offsets.push(i);
  return offsets;
}

function findAll(text: string, { begin, names }: NameTable): Span[] {
  if (begin.size === 0) return [];
  const found: Span[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (!begin.has(text.charCodeAt(i))) continue;
    for (const name of names.get(text.slice(i, i + 2)) ?? []) {
      if (text.startsWith(name, i)) found.push({ from: i, to: i + name.length });
    }
  }
  return found;
}
