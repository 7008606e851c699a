/** Where each name stands in the picture of a neighbourhood: near whom it belongs to, and never on another. */
import { UndirectedGraph } from 'graphology';
import layout from 'graphology-layout-forceatlas2';
import { breath } from '../breath.js';

/** A thing to be placed: its lines, and how strongly it is tied to the one in the middle. */
export interface Spot {
  readonly id: string;
  /** The name, broken into lines. */
  readonly lines: readonly string[];
  /** Size of the type in units of the drawing. */
  readonly size: number;
  readonly weight: number;
}

/** A spot with the middle of its box and the box's measures. */
export interface Placed extends Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two of the spots that are tied to each other besides. */
export type Tie = readonly [a: string, b: string, weight: number];

// Its types are those of a module of another kind: what is called here is the function itself.
const forceAtlas2 = layout as unknown as typeof layout.default;

const rounds = 220;
/** Rounds of pulling at a time; the page answers its reader in between. */
const atOnce = 44;
/** Room between two boxes. */
const gap = 6;
/** How much of the drawing the boxes may fill. */
const filled = 0.38;

/** Across and down, each from -1 to 1, with the first spot at 0, 0. */
export type Pull = readonly [x: number, y: number];

/** The first spot in the middle, all others around it as they are pulled, in a drawing so wide. */
export function place(spots: readonly Spot[], pulls: readonly Pull[], width: number): readonly Placed[] {
  const boxes = spots.map(boxOf);
  const area = boxes.reduce((sum, box) => sum + (box.width + gap) * (box.height + gap), 0);
  const height = Math.max(width * 0.45, area / filled / width);
  const moving = pulls.map(([x, y], index) => ({
    ...(boxes[index] as Box),
    x: clamp((0.5 + x / 2) * width, boxes[index], width),
    y: y * (height / 2),
  }));
  push(moving, width);
  settle(moving);
  const top = Math.min(...moving.map((box) => box.y - box.height / 2));
  return moving.map((box) => ({ ...box, y: box.y - top + gap }));
}

type Box = Omit<Placed, 'x' | 'y'>;
type Moving = { -readonly [Key in keyof Placed]: Placed[Key] };

const boxOf = (spot: Spot): Box => ({
  ...spot,
  width: Math.max(...spot.lines.map((line) => widthOf(line) * spot.size)) + 14,
  height: spot.lines.length * spot.size * 1.3 + 6,
});

/** Width of a line in units of its type: characters are square, letters and figures narrower. */
const widthOf = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e80 ? 1.02 : 0.66), 0);

/** Where attraction and repulsion leave each spot; the same spots and ties are pulled the same way. */
export async function pullOf(spots: readonly Spot[], ties: readonly Tie[]): Promise<readonly Pull[]> {
  const [middle] = spots;
  const graph = new UndirectedGraph();
  spots.forEach(({ id }, index) => {
    // A sunflower: no two begin at one place, and nothing is left to chance.
    const [angle, away] = [index * 2.399963, Math.sqrt(index)];
    graph.addNode(id, { x: Math.cos(angle) * away, y: Math.sin(angle) * away, fixed: index === 0 });
  });
  for (const { id, weight } of spots.slice(1)) graph.addEdge(middle?.id, id, { weight: 1 + Math.log2(1 + weight) });
  for (const [a, b, weight] of ties) graph.mergeEdge(a, b, { weight });
  for (let round = 0; round < rounds; round += atOnce) {
    await breath();
    forceAtlas2.assign(graph, { iterations: atOnce, settings: { gravity: 0.5, scalingRatio: 4, slowDown: 4 } });
  }
  const at = spots.map(
    ({ id }) => [graph.getNodeAttribute(id, 'x') as number, graph.getNodeAttribute(id, 'y') as number] as const,
  );
  const reach = (axis: 0 | 1) => Math.max(1e-6, ...at.map((point) => Math.abs(point[axis])));
  return at.map(([x, y]) => [x / reach(0), y / reach(1)]);
}

const clamp = (x: number, box: { readonly width: number } | undefined, width: number): number =>
  Math.min(Math.max(x, (box?.width ?? 0) / 2), width - (box?.width ?? 0) / 2);

/** Boxes that lie on each other move apart the short way, within the drawing's width; the middle one stays. */
function push(boxes: Moving[], width: number): void {
  for (let round = 0; round < rounds; round++) {
    let isStill = true;
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length; j++) {
        const [a, b] = [boxes[i] as Moving, boxes[j] as Moving];
        const [over, under] = overlap(a, b);
        if (over <= 0 || under <= 0) continue;
        isStill = false;
        const axis = over < under ? 'x' : 'y';
        const step = (Math.min(over, under) + 0.1) * (b[axis] >= a[axis] ? 1 : -1);
        if (i === 0) b[axis] += step;
        else {
          a[axis] -= step / 2;
          b[axis] += step / 2;
        }
        for (const box of [a, b]) box.x = clamp(box.x, box, width);
      }
    }
    if (isStill) return;
  }
}

/** How far two boxes lie on each other, across and down; less than nothing where they do not. */
const overlap = (a: Placed, b: Placed): readonly [number, number] => [
  (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x),
  (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y),
];

/** What still lies on another moves up or down, away from the middle, until it is free. */
function settle(boxes: Moving[]): void {
  const middle = boxes[0]?.y ?? 0;
  const placed: Moving[] = [];
  const inward = [...boxes].sort(
    (a, b) => Number(b === boxes[0]) - Number(a === boxes[0]) || Math.abs(a.y - middle) - Math.abs(b.y - middle),
  );
  for (const box of inward) {
    const way = box.y >= middle ? 1 : -1;
    for (let hit = hitBy(box, placed); hit !== undefined; hit = hitBy(box, placed)) {
      box.y = hit.y + way * ((box.height + hit.height) / 2 + gap);
    }
    placed.push(box);
  }
}

const hitBy = (box: Moving, placed: readonly Moving[]): Moving | undefined =>
  placed.find((other) => overlap(box, other).every((by) => by > 1e-6));
