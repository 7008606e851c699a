/** Who was seen in the posts of a body, over time, and who came after whom. */
import type { PostHistory, ShownPost } from '../../model/answer.js';
import { firstDay } from '../../model/edtf.js';
import { byCodeUnits } from '../../format/order.js';
import type { Cancellable, GraphIndex } from './open-index.js';
import { overlapsPeriod, type Period } from './period.js';
import { readEntity } from './read.js';

export interface HoldersOptions extends Cancellable, Period {
  /** Only this title, to the letter; all unless given. */
  readonly title?: string | undefined;
}

/** The posts of a body by title, with who was seen in them in the period; empty for an id that is no body of the index. */
export async function holdersOf(
  index: GraphIndex,
  id: string,
  options: HoldersOptions = {},
): Promise<readonly PostHistory[]> {
  const overlaps = overlapsPeriod(options);
  const body = await readEntity(index, id, options.signal);
  if (body?.label.type !== 'organisation') return [];
  const titles = new Set(body.posts.map(({ title }) => title));
  return [...titles]
    .filter((title) => options.title === undefined || title === options.title)
    .sort(byCodeUnits)
    .map((title): PostHistory => ({
      organisation: body.label,
      title,
      holders: body.posts.filter((post) => post.title === title && overlaps(post.window)).sort(byFirstSeen),
      successions: body.successions.filter(
        (step) => step.title === title && overlaps({ since: step.after, until: step.before }),
      ),
    }))
    .filter(({ holders }) => holders.length > 0);
}

const byFirstSeen = (a: ShownPost, b: ShownPost): number =>
  byCodeUnits(firstSeen(a), firstSeen(b)) || byCodeUnits(a.person.id, b.person.id);

/** Undated last. */
const firstSeen = ({ window: { since } }: ShownPost): string => (since === null ? '~' : firstDay(since));
