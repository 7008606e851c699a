/** The face for browsers: open an index of plain files and ask it. */
export type * from './model/answer.js';
export { matchKinds } from './model/answer.js';
export { edgeTypes, nodeTypes, type EdgeType, type NodeType } from './model/graph.js';
export type { Edtf } from './model/edtf.js';
export type { Span } from './model/span.js';
export type { Window } from './model/window.js';

import type {
  AsOf,
  Coverage,
  EntityPage,
  IndexErrorCode,
  IndexFiles,
  Met,
  Path,
  Related,
  SearchAnswer,
  TimelineEntry,
} from './model/answer.js';
import type { Edtf } from './model/edtf.js';
import type { NodeType } from './model/graph.js';

/** Cancels with the signal's reason. */
export interface Cancellable {
  readonly signal?: AbortSignal;
}

export interface Period {
  readonly since?: Edtf | null;
  readonly until?: Edtf | null;
}

export interface OpenOptions extends Cancellable {
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

export interface SearchOptions extends Cancellable, Period {
  readonly types?: readonly NodeType[];
  /** 20 unless given. */
  readonly limit?: number;
  /** Whether event titles and article texts are searched too; true unless given. False is quicker, for suggestions. */
  readonly text?: boolean;
}

export interface EntityOptions extends Cancellable {
  /** How many events to show; 50 unless given. */
  readonly events?: number;
  readonly articles?: number;
}

export interface RelatedOptions extends Cancellable, Period {
  readonly types?: readonly NodeType[];
  readonly limit?: number;
}

export interface MetOptions extends Cancellable, Period {}
export interface TimelineOptions extends Cancellable, Period {
  readonly limit?: number;
}

export interface PathOptions extends Cancellable {
  /** How many paths at most; 3 unless given. */
  readonly max?: number;
}

/** An open index: its manifest's sums and a cache of what was read. Make it with `openIndex`. */
export interface GraphIndex {
  /** Where it was opened; empty for a reader of files. */
  readonly src: string;
  readonly coverage: Coverage;
  readonly counts: Readonly<Record<NodeType, number>>;
  /** Name and version of the program that wrote it. */
  readonly builder: string;
}

/** The error that every call rejects with when the index cannot be read; `file` names the file, `message` says what to do. */
export interface IndexError extends Error {
  readonly name: 'IndexError';
  readonly code: IndexErrorCode;
  readonly file: string;
}

/** An aborted call rejects with the signal's reason; unreadable indexes with an {@link IndexError}. */
export declare function openIndex(src: string | URL | IndexFiles, options?: OpenOptions): Promise<GraphIndex>;
export declare function isIndexError(error: unknown): error is IndexError;
export declare function search(index: GraphIndex, text: string, options?: SearchOptions): Promise<SearchAnswer>;
/** Null where the index has no such id. */
export declare function entity(index: GraphIndex, id: string, options?: EntityOptions): Promise<EntityPage | null>;
/** Ranked; empty for an id that the index has not. */
export declare function related(index: GraphIndex, id: string, options?: RelatedOptions): Promise<readonly Related[]>;
/** Most meetings first. */
export declare function met(index: GraphIndex, id: string, options?: MetOptions): Promise<readonly Met[]>;
export declare function paths(index: GraphIndex, a: string, b: string, options?: PathOptions): Promise<readonly Path[]>;
/** Newest first; undated entries last. */
export declare function timeline(
  index: GraphIndex,
  id: string,
  options?: TimelineOptions,
): Promise<readonly TimelineEntry[]>;
/** Null where the index has no such id. */
export declare function asOf(index: GraphIndex, id: string, date: Edtf, options?: Cancellable): Promise<AsOf | null>;
/** With the series of bulletins read. */
export declare function coverage(index: GraphIndex, options?: Cancellable): Promise<Coverage>;
