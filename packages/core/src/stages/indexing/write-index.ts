/** The graph as a folder of static files, made to be asked piecewise. */
import { encodeArticle } from '../../format/articles.js';
import { encodeEntity, type EntityRecord } from '../../format/entities.js';
import { encodeEvent } from '../../format/events.js';
import { encodeFolds, encodePack, encodeSeries } from '../../format/extras.js';
import { decodeJson } from '../../format/json.js';
import { encodeManifest, formatVersion, manifestName } from '../../format/manifest.js';
import type { NameEntry } from '../../format/names.js';
import { addFile, encodeTable } from '../../format/table.js';
import { nodeTypes, type NodeType } from '../../model/graph.js';
import type { GraphView } from '../../model/view.js';
import { byCodeUnits, newestFirst } from '../../format/order.js';
import { openCatalogue, type Catalogue } from './catalogue.js';
import { coverageOf, seriesOf } from './coverage.js';
import { foldsOf } from './folds.js';
import { gramPages, type Words } from './gram-pages.js';
import { idPages } from './id-pages.js';
import { namePages } from './name-pages.js';
import { pagesOf } from './pages.js';
import { spell, type Spell } from './pinyin.js';
import { articleRecord, entityRecord, eventRecord, groundOf, type EntityNode } from './records.js';

/** What the writer has to be told; nothing of it changes what the index says. */
export interface WriteOptions {
  /** Program and version, for the manifest. */
  readonly builder: string;
  /** Traditional and variant characters to simple ones, length kept (`Lexicon.fold`). */
  readonly fold: (text: string) => string;
  /** pinyin-pro unless given. */
  readonly spell?: Spell;
  /** Characters of a page before compression, roughly; 48,000 unless given. */
  readonly pageSize?: number;
  /** An index of no more bytes than this is written as one file; 200,000 unless given. */
  readonly packBelow?: number;
}

/**
 * All files of the index by name, the manifest last. The same view gives the same bytes. The view says what may be
 * published: residents are left out and masked before, not here.
 */
export function writeIndex(view: GraphView, options: WriteOptions): Map<string, Uint8Array> {
  const { builder, fold, pageSize = 48_000, packBelow = 200_000 } = options;
  const catalogue = openCatalogue(view);
  const { events, articles, headOf } = catalogue;
  const entities = entityOrder(catalogue);
  const found: NameEntry[] = [];
  const entry = nameWriter(options.spell ?? spell, fold);
  const folder = new Map<string, Uint8Array>();
  const paging = { size: pageSize, headOf };
  const texts = { size: Math.ceil(pageSize / 2), headOf };
  const tables = {
    entities: encodeTable(
      folder,
      'entities',
      pagesOf(
        numbered(entities, (node) => {
          const record = entityRecord(catalogue, node);
          found.push(entry(record));
          return record;
        }),
        { ...paging, encode: encodeEntity },
      ),
    ),
    ids: encodeTable(folder, 'ids', idPages([entities, events, articles], pageSize)),
    names: encodeTable(folder, 'names', namePages(found.sort(byWeight), fold, pageSize)),
    events: encodeTable(
      folder,
      'events',
      pagesOf(
        numbered(events, (event, i) => eventRecord(catalogue, event, i)),
        { ...paging, encode: encodeEvent },
      ),
    ),
    articles: encodeTable(
      folder,
      'articles',
      pagesOf(
        numbered(articles, (article) => articleRecord(catalogue, article)),
        { ...texts, encode: encodeArticle },
      ),
    ),
    grams: encodeTable(folder, 'grams', gramPages(wordsOf(catalogue), fold, texts.size)),
  };
  const series = addFile(folder, 'series', encodeSeries(seriesOf(articles)));
  const words = [
    ...found.flatMap(({ label, aliases }) => [label.name, ...aliases]),
    ...articles.map(({ text }) => text),
  ];
  const folds = addFile(folder, 'folds', encodeFolds(foldsOf(words, fold)));
  const pack = packed(folder, packBelow);
  const counts = Object.fromEntries(nodeTypes.map((type) => [type, [...view.nodes(type)].length]));
  folder.set(
    manifestName,
    encodeManifest({
      format: 'bulletin-graph',
      version: formatVersion,
      builder,
      counts: counts as Record<NodeType, number>,
      coverage: coverageOf(articles),
      series,
      folds,
      tables,
      pack,
    }),
  );
  return folder;
}

/** Persons, organisations and places by ground, then id; the place in this order is the number. */
function entityOrder(catalogue: Catalogue): readonly EntityNode[] {
  return [...catalogue.view.nodes()]
    .filter((node): node is EntityNode => node.type !== 'event' && node.type !== 'article')
    .map((node) => ({ node, ground: groundOf(catalogue, node) }))
    .sort((a, b) => byCodeUnits(a.ground, b.ground) || byCodeUnits(a.node.id, b.node.id))
    .map(({ node }) => node);
}

function nameWriter(spelled: Spell, fold: (text: string) => string): (record: EntityRecord) => NameEntry {
  return ({ label, aliases, posts, window, events, articleCount }) => ({
    label,
    // A name printed in Traditional characters is found by its simple form too.
    aliases: [...new Set([label.name, ...aliases].flatMap((name) => [name, fold(name)]))].filter(
      (alias) => alias !== label.name,
    ),
    titles: label.type === 'person' ? [...new Set(posts.map(({ title }) => title))] : [],
    pinyin: spelled(label.name, label.type)
      .map((syllable) => syllable.toLowerCase())
      .join(' '),
    weight: Math.round(8 * Math.log2(1 + events.length + 2 * posts.length + articleCount)),
    window,
  });
}

const byWeight = (a: NameEntry, b: NameEntry): number =>
  b.weight - a.weight || newestFirst(a.window.until, b.window.until) || byCodeUnits(a.label.id, b.label.id);

function* numbered<T, R>(items: readonly T[], record: (item: T, i: number) => R): Generator<readonly [number, R]> {
  for (const [i, item] of items.entries()) yield [i, record(item, i)];
}

/** Headline and titles of the events told of weigh more than the text. */
function* wordsOf({ articles, view }: Catalogue): Generator<Words> {
  for (const { id, name, text } of articles) {
    const events = view.edgesTo(id).flatMap((edge) => {
      const node = edge.type === 'reportedIn' ? view.node(edge.source) : null;
      return node?.type === 'event' ? [node.name] : [];
    });
    yield { head: [name, ...events].join('\n'), body: text };
  }
}

/** Puts a small folder's files into one; answers with its name, or null where the folder is too large. */
function packed(folder: Map<string, Uint8Array>, limit: number): string | null {
  const size = [...folder.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (size > limit) return null;
  const files = [...folder].map(([name, bytes]) => [name, decodeJson(bytes, name)] as const);
  folder.clear();
  return addFile(folder, 'graph', encodePack(files));
}
