/** An index by somebody who means harm: every name, title, headline, text and address is made to become something else. */
import type { GraphEdge, GraphNode } from '../../packages/core/src/model/graph.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import * as made from '../help/view.js';

/** Names by what they try. */
export const malice = {
  markup: '<img src=x onerror="document.title=1">',
  script: '"><script>document.title=1</script>',
  address: 'javascript:document.title=1',
  bidi: '王\u202e小明\u2066甲',
  long: '长'.repeat(10_000),
  proto: '__proto__',
  constructor: 'constructor',
} as const;
type Trick = keyof typeof malice;
const tricks = Object.keys(malice) as Trick[];

const things = new Map<Trick, ReturnType<typeof thingsOf>>(
  tricks.map((trick, at) => [trick, thingsOf(malice[trick], at)]),
);

function thingsOf(name: string, at: number) {
  const day = `2021-0${at + 1}-05`;
  const text = `${name}\n${name}到访${name}。`;
  const article = made.article(`${at}.txt`, 0, {
    ...{ name, text, issueDate: day, bulletinTitle: name, url: 'javascript:document.title=1', byline: name },
  });
  const said = made.says(article, `${name}到访${name}。`, name);
  return {
    article,
    said,
    person: made.person(name, { aliases: [`${name}二`], evidence: [said] }),
    organisation: made.organisation(name, { aliases: [`${name}二`], evidence: [said] }),
    place: made.place(name, { evidence: [said] }),
    event: made.event(name, day, { evidence: [said], dateText: name }),
    day,
  };
}

/** The id of the thing of that type with that name. */
export const idOf = (type: 'person' | 'organisation' | 'place' | 'event' | 'article', trick: Trick): string =>
  things.get(trick)?.[type].id ?? '';

/** All are tied to all that come next, so that each name is seen from the others' pages too. */
function graph(): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const all = [...things.values()];
  const nodes = all.flatMap(({ article, person, organisation, place, event }): GraphNode[] => [
    ...[article, organisation, place, event],
    {
      ...person,
      possiblySame: [{ other: all[0]?.person.id ?? '', score: 1, reasons: [] }].filter(
        ({ other }) => other !== person.id,
      ),
    },
  ]);
  const edges = all.flatMap((one, at) => {
    const next = all[(at + 1) % all.length] ?? one;
    const { article, said, person, organisation, place, event, day } = one;
    return [
      made.holds(person, organisation, person.name, [day], said),
      made.tookPart(person, event, 'lead', said),
      made.tookPart(next.person, event, 'attend', said),
      made.involved(organisation, event, 'organise', said),
      made.plain('tookPlaceAt', event, place, said),
      made.plain('partOf', organisation, next.organisation),
      ...[person, organisation, place, event].map((thing) => made.plain('reportedIn', thing, article)),
    ];
  });
  return { nodes, edges };
}

/** The index: files by name. */
export function maliceIndex(): Map<string, Uint8Array> {
  const { nodes, edges } = graph();
  return writeIndex(made.viewOf(nodes, edges), { builder: 'bulletin-graph test', fold: (words) => words });
}
