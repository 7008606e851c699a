/** Most ids are made of the type and the name that stand beside them: those are not written twice. */
import type { Label } from '../model/answer.js';
import type { NodeType } from '../model/graph.js';

/**
 * The id without its type, the name in it as `=`: `person/周明@老西门街道` is `=@老西门街道`. What does not come back whole
 * from that is written whole, behind `!`.
 */
export function shortId({ id, type, name }: Label): string {
  const short = id.slice(type.length + 1).replace(name, '=');
  return longId(short, type, name) === id ? short : `!${id}`;
}

/** The id again. */
export const longId = (short: string, type: NodeType, name: string): string =>
  short.startsWith('!') ? short.slice(1) : `${type}/${short.replace('=', () => name)}`;
