/** The arrow keys in the picture: from a name to the nearest one that way. */

/** What a key asks for: the axis that it moves along, and which way. */
const ways: Readonly<Record<string, readonly ['x' | 'y', 1 | -1]>> = {
  ArrowRight: ['x', 1],
  ArrowLeft: ['x', -1],
  ArrowDown: ['y', 1],
  ArrowUp: ['y', -1],
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which of the points is the next one that way, nearest first and straight ahead before aside; -1 where none is. */
export function nextThatWay(from: Point, points: readonly Point[], [axis, sign]: readonly ['x' | 'y', 1 | -1]): number {
  const across = axis === 'x' ? 'y' : 'x';
  const costs = points.map((point) => {
    const ahead = (point[axis] - from[axis]) * sign;
    return ahead <= 0 ? Infinity : ahead + 2 * Math.abs(point[across] - from[across]);
  });
  const best = Math.min(...costs);
  return best === Infinity ? -1 : costs.indexOf(best);
}

/** Moves the focus, and with it the stop of the Tab key. */
export function stepTo(event: KeyboardEvent): void {
  const way = ways[event.key];
  const here = (event.target as Element).closest<SVGAElement>('a.spot');
  if (way === undefined || here === null) return;
  event.preventDefault();
  const all = [...(event.currentTarget as Element).querySelectorAll<SVGAElement>('a.spot')];
  const next = all[nextThatWay(pointOf(here), all.map(pointOf), way)];
  if (next === undefined) return;
  here.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

const pointOf = ({ dataset }: SVGAElement): Point => ({ x: Number(dataset['x']), y: Number(dataset['y']) });
