/** What attributes mean that name several things or count them; what makes no sense is passed over. */
import { nodeTypes, type NodeType } from '@bulletin-graph/core/query';

/** The types named, with spaces or commas between; undefined where none is: then all are meant. */
export function typesOf(words: string | null | undefined): readonly NodeType[] | undefined {
  const named = (words ?? '').split(/[\s,]+/u);
  const types = nodeTypes.filter((type) => named.includes(type));
  return types.length === 0 ? undefined : types;
}

/** A whole number from 1 to 100; what is none is the number otherwise. */
export function countOf(value: number | null | undefined, otherwise: number): number {
  const whole = Math.min(100, Math.floor(value ?? 0));
  return whole >= 1 ? whole : otherwise;
}

/** The attributes as a template writes them: for the types of frameworks. */
export interface BulletinSearchAttributes {
  readonly src?: string | undefined;
  readonly lang?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly entity?: string | undefined;
  readonly query?: string | undefined;
  readonly types?: string | undefined;
  readonly history?: 'hash' | 'query' | 'none' | undefined;
  readonly 'max-results'?: number | string | undefined;
  readonly 'per-page'?: number | string | undefined;
  readonly recent?: boolean | '' | undefined;
}

/** Those of `<bulletin-names>`. */
export interface BulletinNamesAttributes {
  readonly src?: string | undefined;
  readonly for?: string | undefined;
  readonly lang?: string | undefined;
  readonly theme?: 'auto' | 'light' | 'dark' | undefined;
  readonly page?: string | undefined;
}
