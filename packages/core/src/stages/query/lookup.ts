/** From a term to the names that answer it: first as typed, then with Traditional forms folded, then with one slip. */
import type { NameEntry } from '../../format/names.js';
import { placeOf } from '../../format/table.js';
import type { Decode, GraphIndex } from './open-index.js';
import type { NamesPage } from './names-page.js';
import { gradeLoose, gradeName, gradeSlip, type Grade } from './rank.js';

/** A name that answers a term. */
export interface Found {
  readonly entry: NameEntry;
  readonly grade: Grade;
}

/** Names that the term begins, is part of, spells, or calls by surname and title. */
export async function findNames(index: GraphIndex, term: string, signal?: AbortSignal): Promise<readonly Found[]> {
  const page = await pageFor(index, term, signal);
  return graded(index, page?.having(term) ?? [], (entry) => gradeName(entry, term));
}

/** Names one slip away, names of which the term leaves a part out, and names with their title in one word. */
export async function findLoosely(index: GraphIndex, term: string, signal?: AbortSignal): Promise<readonly Found[]> {
  const pages = await Promise.all(detours(term).map((detour) => pageFor(index, detour, signal)));
  const unique = new Map<string, NameEntry>();
  for (const page of pages) {
    for (const entry of page?.like(term, 60) ?? []) unique.set(entry.label.id, entry);
    await index.breathe();
  }
  return graded(
    index,
    [...unique.values()],
    (entry) => gradeName(entry, term) ?? gradeLoose(entry, term) ?? gradeSlip(entry, term),
  );
}

/** The part that finds names and words. */
export const finding = () => import('./finding.js');

const openPage: Decode<NamesPage> = async (...page) => (await finding()).openNames(...page);

const pageFor = (index: GraphIndex, term: string, signal: AbortSignal | undefined): Promise<NamesPage | null> =>
  index.page('names', placeOf(index.manifest.nameKeys, term), openPage, signal);

/** Beginnings under which a name may lie that the term misses by one character. One of its halves is always right. */
function detours(term: string): readonly string[] {
  const characters = [...term];
  const without = (i: number) => characters.filter((_, j) => j !== i).join('');
  const half = Math.ceil(characters.length / 2);
  const part = (from: number, to?: number) => characters.slice(from, to).join('');
  const shorter = characters.length > 5 ? [] : characters.map((_, i) => without(i));
  const parts = [part(0, half), part(half), ...shorter, part(0, 2), part(-2), part(-3)];
  return [...new Set(parts)].filter((detour) => detour !== '');
}

/** As many as a dozen searches find. */
const mostPlaces = 4000;

/** The entries that answer. Where their things lie is remembered, for whoever opens one of them. */
async function graded(
  index: GraphIndex,
  entries: readonly NameEntry[],
  grade: (entry: NameEntry) => Grade | null,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  if (index.places.size > mostPlaces) index.places.clear();
  for (const [i, entry] of entries.entries()) {
    const graded = grade(entry);
    if (graded !== null) {
      const { label, ordinal } = entry;
      found.push({ entry, grade: graded });
      index.places.set(label.id, { id: label.id, type: label.type, ordinal });
    }
    if (i % 32 === 31) await index.breathe();
  }
  return found;
}
