/** The picture of a neighbourhood: what the index is asked for it, and where everything stands; a part of its own. */
import { entity, related, type EntityPage, type GraphIndex, type Label } from '@bulletin-graph/core/query';
import { breath } from './breath.js';
import type { Show } from './controllers/query-controller.js';
import type { Narrowing } from './controllers/route-controller.js';
import { pictureView, type PictureAnswers } from './views/picture.js';
import { place, pullOf, type Spot, type Tie } from './views/spots.js';

export { pictureView };

/** Neighbours drawn; more would be no picture. */
export const mostDrawn = 60;

/** Widths of the two drawings, in units of which a character takes some 14. */
export const widths = { wide: 640, narrow: 320 } as const;

/** Events of more people tie everybody to everybody and are left out. */
const mostAtOnce = 12;

/** Of what time, whether the reader opens the page, and where to show the drawing before the list beside it. */
interface Wish {
  readonly narrowing: Narrowing;
  readonly isNew: boolean;
  readonly show: Show<PictureAnswers>;
}

/** Asks for the neighbours of the period and places them. */
export async function askPicture(
  index: GraphIndex,
  id: string,
  { narrowing: { since, until }, isNew, show }: Wish,
  signal: AbortSignal,
): Promise<PictureAnswers> {
  const [page, neighbours] = await Promise.all([
    entity(index, id, { signal }),
    related(index, id, { since, until, limit: mostDrawn, signal }),
  ]);
  if (page === null) return { page, neighbours: [], wide: [], narrow: [] };
  const spots = [spotOf(page, 22, 0), ...neighbours.map((one) => spotOf(one, sizeOf(one.shared), one.shared))];
  const ties = tiesOf(page, new Set(neighbours.map((one) => one.id)));
  const pulls = await pullOf(spots, ties);
  const wide = place(spots, pulls, widths.wide);
  await breath();
  const narrow = place(spots, pulls, widths.narrow);
  await breath();
  const answers = { page, neighbours, wide, narrow };
  // A drawing of sixty names is one piece of work, their list another.
  if (isNew) await show({ ...answers, isBrief: true });
  return answers;
}

/** Whom one met oftener stands in larger type. */
const sizeOf = (times: number): number => 12.5 + Math.min(5, Math.max(1, times));

const spotOf = ({ id, name }: Label, size: number, weight: number): Spot => ({
  ...{ id, size, weight },
  lines: linesOf(name),
});

/** Characters of a line; a name of more than two lines is cut. */
const lineLength = 8;

/** The name in at most two lines, of about one length. */
export function linesOf(name: string): readonly string[] {
  const characters = [...name];
  if (characters.length <= lineLength) return [name];
  const cut = characters.length > lineLength * 2 ? [...characters.slice(0, lineLength * 2 - 1), '…'] : characters;
  const half = Math.ceil(cut.length / 2);
  return [cut.slice(0, half).join(''), cut.slice(half).join('')];
}

/** Neighbours that were at an event together: they stand together in the picture too. */
function tiesOf({ events }: EntityPage, drawn: ReadonlySet<string>): readonly Tie[] {
  const ties = new Map<string, Tie>();
  for (const event of events) {
    const ids = [
      ...event.participants.map(({ person }) => person.id),
      ...event.organisations.map(({ organisation }) => organisation.id),
      ...event.places.map(({ place }) => place.id),
    ].filter((id) => drawn.has(id));
    if (ids.length > mostAtOnce) continue;
    for (const a of ids) {
      for (const b of ids) {
        if (a >= b) continue;
        const key = `${a} ${b}`;
        ties.set(key, [a, b, (ties.get(key)?.[2] ?? 0) + 1 / ids.length]);
      }
    }
  }
  return [...ties.values()].sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1));
}
