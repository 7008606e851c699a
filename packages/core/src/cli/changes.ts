/** What a build changed, in a few lines. */
import type { Changes } from '../index.js';
import { counted } from './print.js';

/** Lost facts that are told one by one; the report has all. */
const shown = 5;

/** Lines for whoever watches the build. */
export function* changeLines({ bulletins, people, posts, meetings, identities, lost }: Changes): Generator<string> {
  const told = [
    [bulletins.added.length, 'bulletin', 'bulletins'],
    [people.length, 'person', 'people'],
    [posts.length, 'post', 'posts'],
    [meetings.length, 'meeting', 'meetings'],
  ] as const;
  const fresh = told.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
  yield `Since the last build: ${fresh.length === 0 ? 'nothing new' : `new ${fresh.join(', ')}`}.`;
  if (identities.length > 0)
    yield `${counted(identities.length, 'new pair', 'new pairs')} of one name to look at: ${identities
      .slice(0, shown)
      .map(({ a, b }) => `${a.id} and ${b.id}`)
      .join('; ')}${identities.length > shown ? '; …' : ''}`;
  if (bulletins.removed.length > 0) yield `${counted(bulletins.removed.length, 'bulletin')} gone.`;
  if (lost.length === 0) return;
  yield `${counted(lost.length, 'fact')} gone:`;
  // That an article is gone tells least.
  const order = [...lost].sort((a, b) => Number(a.type === 'article') - Number(b.type === 'article'));
  for (const { type, name, dates } of order.slice(0, shown))
    yield `  ${type} ${name}${dates.length === 0 ? '' : `, seen ${dates.join(', ')}`}`;
  if (lost.length > shown) yield `  and ${lost.length - shown} more; --report FILE lists them.`;
}

/** How many of each, for programs. */
export const changeCounts = ({ bulletins, people, posts, meetings, identities, lost }: Changes) => ({
  bulletinsAdded: bulletins.added.length,
  bulletinsRemoved: bulletins.removed.length,
  people: people.length,
  posts: posts.length,
  meetings: meetings.length,
  identities: identities.length,
  lost: lost.length,
});
