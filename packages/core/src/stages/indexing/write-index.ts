/** The graph as a folder of static files, made to be asked piecewise. */
import { encodeArticle } from '../../format/articles.js';
import { encodeEntity, type EntityRecord } from '../../format/entities.js';
import { encodeEvent } from '../../format/events.js';
import { encodeSeries } from '../../format/series.js';
import { encodeFolds, encodePack } from '../../format/extras.js';
import { decodeFile, encodeFile, type IndexFile } from '../../format/file.js';
import { hashOf } from '../../format/hash.js';
import type { IdEntry } from '../../format/ids.js';
import { encodeManifest, formatVersion, manifestName, type Manifest } from '../../format/manifest.js';
import type { NameEntry } from '../../format/names.js';
import { encodeTable, type RecordTable } from '../../format/table.js';
import { nodeTypes, type NodeType } from '../../model/graph.js';
import type { GraphView } from '../../model/view.js';
import { openCatalogue, type Catalogue } from './catalogue.js';
import { coverageOf, seriesOf } from './coverage.js';
import { eventRecord } from './event-records.js';
import { foldsOf } from './folds.js';
import { gramPages } from './gram-pages.js';
import { idPages } from './id-pages.js';
import { calledBy, knownPages } from './known-pages.js';
import { byWeight, nameWriter } from './name-entries.js';
import { namedBy } from './name-keys.js';
import { namePages } from './name-pages.js';
import { pagesOf } from './pages.js';
import { spell, type Spell } from './pinyin.js';
import { ample, brief } from './extent.js';
import { datesPage, openToldLists, toldPages } from './sieve-pages.js';
import { articleRecord, entityOrder, entityRecords, withoutEvents } from './records.js';
import { lengthOf, wordsOf } from './words.js';

/** What the writer has to be told; nothing of it changes what the index says. */
export interface WriteOptions {
  /** Program and version, for the manifest. */
  readonly builder: string;
  /** Traditional and variant characters to simple ones, length kept (`Lexicon.fold`). */
  readonly fold: (text: string) => string;
  /** pinyin-pro unless given. */
  readonly spell?: Spell;
  /**
   * Makes gzip of a file's bytes (`gzipSync` of Node). Without it files are plain text, for a host that compresses.
   */
  readonly compress?: (bytes: Uint8Array) => Uint8Array;
  /**
   * Whether the articles' texts are written and can be searched; true unless given. Without them the index is as small as it
   * can be: nothing is written twice that another page has.
   */
  readonly text?: boolean;
  /** Characters of a page before compression, roughly; 32,000 unless given. */
  readonly pageSize?: number;
  /** An index of no more bytes than this before compression is written as one file; 100,000 unless given. */
  readonly packBelow?: number;
}

/** All files of the index by name, the manifest last: {@link indexFilesOf} at once. */
export const writeIndex = (view: GraphView, options: WriteOptions): Map<string, Uint8Array> =>
  new Map([...indexFilesOf(view, options)].map(({ name, bytes }) => [name, bytes]));

/**
 * The files of the index one after another, the manifest last, so that an index larger than memory can be written. The
 * same view gives the same bytes before compression. The view says what may be published: residents are left out and
 * masked before, not here.
 */
export function* indexFilesOf(view: GraphView, options: WriteOptions): Generator<IndexFile> {
  const { builder, compress, packBelow = 100_000 } = options;
  const ending = compress === undefined ? '.txt' : '.bin';
  const finished = ({ name, bytes }: IndexFile): IndexFile => ({
    name: `${name}${ending}`,
    bytes: compress?.(bytes) ?? bytes,
  });
  const catalogue = openCatalogue(view);
  const files = tableFiles(catalogue, options);
  // Held back as long as all of them may yet go into one file.
  let held: IndexFile[] | null = [];
  let size = 0;
  let step = files.next();
  for (; step.done !== true; step = files.next()) {
    size += step.value.bytes.length;
    held?.push(step.value);
    if (held === null) yield finished(step.value);
    else if (size > packBelow) {
      for (const file of held) yield finished(file);
      held = null;
    }
  }
  const pack = held === null ? null : packed(held);
  if (pack !== null) yield finished(pack);
  const counts = nodeTypes.map((type) => [type, [...view.nodes(type)].length] as const);
  const manifest: Manifest = {
    format: 'bulletin-graph',
    version: formatVersion,
    builder,
    counts: Object.fromEntries(counts) as Record<NodeType, number>,
    coverage: coverageOf(catalogue.articles),
    ending,
    ...step.value,
    pack: pack?.name ?? null,
  };
  yield { name: manifestName, bytes: encodeManifest(manifest) };
}

/** The files of all tables; returns what the manifest says of them. */
function* tableFiles(
  catalogue: Catalogue,
  { fold, spell: spelled = spell, text = true, pageSize = 32_000 }: WriteOptions,
): Generator<IndexFile, Pick<Manifest, 'tables' | 'rows' | 'nameKeys' | 'grams'>> {
  const { headOf } = catalogue;
  const extent = text ? ample : brief;
  const part = (share: number) => Math.ceil(pageSize * share);
  const paged = (table: RecordTable, numbers: number[]) => ({
    ...{ size: part(extent.shares[table]), most: extent.rows[table], headOf },
    numbered: (n: number) => numbers.push(n),
  });
  const [inEvents, inArticles, inEntities]: [number[], number[], number[]] = [[], [], []];
  const events = yield* encodeTable(
    'events',
    pagesOf(
      lazily(catalogue.events, (node) => eventRecord(catalogue, node)),
      { ...paged('events', inEvents), encode: encodeEvent },
    ),
  );
  const tellOf = openToldLists(catalogue.view);
  let count = 0;
  const articles = yield* encodeTable(
    'articles',
    pagesOf(
      lazily(catalogue.articles, (node) => {
        const record = articleRecord(catalogue, node, text);
        if (extent.hasSieves) tellOf.add(record, count++);
        const own = extent.hasMentions ? record : withoutEvents(catalogue, record);
        return { ...own, events: record.events.map((place) => inEvents[place] ?? 0) };
      }),
      { ...paged('articles', inArticles), encode: encodeArticle },
    ),
  );
  const entries: Omit<NameEntry, 'ordinal'>[] = [];
  const called: ReturnType<typeof calledBy> = [];
  const entry = nameWriter(spelled, fold, catalogue.aliasesOf);
  const things = entityOrder(catalogue);
  const recordOf = entityRecords(catalogue, extent);
  const entities = yield* encodeTable(
    'entities',
    pagesOf(
      lazily(things, (node) => {
        const record = recordOf(node);
        entries.push(entry(record));
        called.push(...calledBy(record, fold));
        return renumbered(record, inEvents, inArticles);
      }),
      { ...paged('entities', inEntities), encode: encodeEntity, kindOf: ({ label: { type } }) => type },
    ),
  );
  const found = entries.map((one, i): NameEntry => ({ ...one, ordinal: inEntities[i] ?? 0 }));
  const dated = catalogue.articles.map(({ issueDate, date }, i) => ({
    from: inArticles[i] ?? 0,
    date: issueDate ?? date,
  }));
  const dates = yield* encodeTable('dates', extent.hasSieves ? [datesPage(dated)] : []);
  const listed = things.map(({ id }, i) => ({
    ordinal: inEntities[i] ?? 0,
    articles: tellOf.of(id).map((place) => inArticles[place] ?? 0),
  }));
  const told = yield* encodeTable('told', extent.hasSieves ? toldPages(listed) : []);
  const ids = yield* encodeTable(
    'ids',
    idPages(
      [
        ...numbersOf(things, inEntities),
        ...numbersOf(catalogue.events, inEvents),
        ...numbersOf(catalogue.articles, inArticles),
      ],
      part(1 / 20),
    ),
  );
  const nameKeys: string[] = [];
  const names = yield* encodeTable(
    'names',
    lazily(namePages(found.sort(byWeight), fold, part(extent.shares.names)), ({ key, content }) => {
      nameKeys.push(key);
      return content;
    }),
  );
  const length = text ? lengthOf(catalogue.articles) : 0;
  let buckets = 0;
  const grams = yield* encodeTable(
    'grams',
    (function* () {
      if (!text) return;
      const named = namedBy(found, fold);
      buckets = yield* gramPages(wordsOf(catalogue, inArticles), { fold, size: part(1 / 2), length, named });
    })(),
  );
  const written = [
    ...found.flatMap(({ label, aliases }) => [label.name, ...aliases]),
    ...catalogue.articles.map((article) => (text ? article.text : article.name)),
  ];
  const series = yield* encodeTable('series', [encodeSeries(seriesOf(catalogue.articles))]);
  const folds = yield* encodeTable('folds', [encodeFolds(foldsOf(written, fold))]);
  const known = yield* encodeTable('known', knownPages(called, pageSize));
  return {
    tables: { names, ids, entities, events, articles, grams, dates, told, series, folds, known },
    nameKeys,
    rows: extent.rows,
    grams: { buckets, length },
  };
}

/** Events and articles are spoken of by their place in the catalogue until their pages are made. */
function renumbered(record: EntityRecord, inEvents: readonly number[], inArticles: readonly number[]): EntityRecord {
  const ordinalOf = (place: number) => inEvents[place] ?? 0;
  const neighbours = record.neighbours.map((neighbour) => ({
    ...neighbour,
    latest: neighbour.latest === null ? null : ordinalOf(neighbour.latest),
  }));
  return {
    ...record,
    events: record.events.map(({ ordinal, date }) => ({ ordinal: ordinalOf(ordinal), date })),
    first: record.first.map(ordinalOf),
    recent: record.recent.map((event) => ({ ...event, ordinal: ordinalOf(event.ordinal) })),
    neighbours,
    met: record.met.flatMap((one) => neighbours[record.neighbours.indexOf(one)] ?? []),
    toldIn: record.toldIn.map((place) => inArticles[place] ?? 0),
  };
}

const numbersOf = (
  nodes: readonly { readonly id: string; readonly type: NodeType }[],
  numbers: readonly number[],
): readonly IdEntry[] => nodes.map(({ id, type }, i) => ({ id, type, ordinal: numbers[i] ?? 0 }));

function* lazily<T, R>(items: Iterable<T>, make: (item: T) => R): Generator<R> {
  for (const item of items) yield make(item);
}

/** A small folder's files in one. */
function packed(files: readonly IndexFile[]): IndexFile {
  const body = JSON.stringify(encodePack(files.map(({ name, bytes }) => [name, decodeFile(bytes, name)] as const)));
  return encodeFile(`pack-${hashOf(new TextEncoder().encode(body))}-0`, body);
}
