/** What every maker of facts needs of one article. */
import { flat } from '../../model/flat.js';
import type { Edtf } from '../../model/edtf.js';
import type { Article, SourceText } from '../../model/bulletin.js';
import type { Evidence } from '../../model/evidence.js';
import type { Mention } from '../../model/mention.js';
import { spanAt, type Span } from '../../model/span.js';
import { evidenceOf } from './evidence.js';
import type { Naming } from './names.js';

/** An article with its mentions and how its persons are called. */
export interface Scene {
  readonly source: SourceText;
  readonly article: Article;
  /** Date of the issue. */
  readonly issued: Edtf | null;
  readonly mentions: readonly Mention[];
  readonly sentences: readonly Span[];
  readonly naming: Naming;
}

/** The sentence around the mentions, as evidence with the mentions marked. */
export function proofOf(scene: Scene, mentions: readonly Mention[]): Evidence {
  const [first] = mentions;
  const at = first?.span.from ?? 0;
  const sentence = scene.sentences[spanAt(scene.sentences, at)] ?? first?.span ?? { from: 0, to: 0 };
  return evidenceOf(
    scene.source,
    scene.article,
    sentence,
    mentions.map((mention) => mention.span),
  );
}

/** The words of a mention as the article prints them. */
export const printed = (scene: Scene, mention: Mention): string =>
  scene.article.text.slice(mention.span.from, mention.span.to);

/** The score of the surest; a loop, for the arguments of a function may be too many. */
export const bestScore = (mentions: readonly Mention[]): number =>
  mentions.reduce((best, { score }) => Math.max(best, score), -Infinity);

/** How sure a score is, from 0 to 1. */
export const confidenceOf = (score: number): number => Math.round(100 / (1 + Math.exp(1.5 - score / 2))) / 100;

/** Evidence without repetitions of one span, in reading order. */
export function distinctProofs(proofs: readonly Evidence[]): readonly [Evidence, ...Evidence[]] {
  const [only] = proofs;
  if (only === undefined) throw new RangeError('a fact without words');
  if (proofs.length === 1) return [only];
  const bySpan = groupedBy(proofs, (proof) => String(proof.span.from));
  const [first = only, ...rest] = [...bySpan.values()].map((group): Evidence => {
    const [one = only] = group;
    return group.length === 1 ? one : { ...one, marks: mergedMarks(group) };
  });
  return [first, ...rest];
}

function mergedMarks(proofs: readonly Evidence[]): readonly Span[] {
  const all = flat(proofs, (proof) => proof.marks);
  const marks = new Map(all.map((mark) => [`${String(mark.from)}-${String(mark.to)}`, mark]));
  return [...marks.values()].sort((x, y) => x.from - y.from || x.to - y.to);
}

/** Groups items by a key, in order of first appearance. */
export function groupedBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
