/** What an article states of the beginning and the end of a post, with the day that its words give. */
import { flat } from '../../model/flat.js';
import type { StatedChange } from '../../model/facts.js';
import type { DateMention } from '../../model/mention.js';
import type { Holding } from './posts.js';
import { proofOf, type Scene } from './scene.js';

/** The changes that the holdings of one post state, each once a sentence and kind. */
export function changesOf(scene: Scene, held: readonly Holding[]): readonly StatedChange[] {
  const seen = new Set<string>();
  return flat(held, (holding): StatedChange[] => {
    const { change, person, title, body, sentence } = holding;
    const key = `${change ?? ''} ${String(sentence.from)}`;
    if (change === null || seen.has(key)) return [];
    seen.add(key);
    const evidence = proofOf(scene, [person, title, ...(body === null ? [] : [body])]);
    return [{ kind: change, date: dayOf(scene, holding), evidence }];
  });
}

/** How far behind a name the day of the change may begin: 同志于3月2日退休. */
const nearName = 4;

/**
 * The date right behind the name; else the one that stands nearest before it in its sentence (5月13日，…任命…); else the only
 * one of the paragraph up to there. A notice's own date, and 近日, say nothing of the day.
 */
function dayOf({ mentions, article }: Scene, { sentence, person, title }: Holding): string | null {
  const at = person.span.from;
  const paragraph = article.paragraphs.findLast(({ span }) => span.from <= at)?.span.from ?? sentence.from;
  const dated = mentions.filter(
    (mention): mention is DateMention =>
      mention.kind === 'date' &&
      mention.date !== null &&
      mention.date.length >= 7 &&
      mention.span.from < title.span.from,
  );
  const behind = dated.find(({ span }) => span.from >= person.span.to && span.from - person.span.to <= nearName);
  if (behind !== undefined) return behind.date;
  const before = dated.filter(({ span }) => span.to <= at);
  const own = before.filter(({ span }) => span.from >= sentence.from).at(-1);
  if (own !== undefined) return own.date;
  const dates = new Set(flat(before, ({ span, date }) => (span.from >= paragraph ? [date] : [])));
  return dates.size === 1 ? ([...dates][0] ?? null) : null;
}
