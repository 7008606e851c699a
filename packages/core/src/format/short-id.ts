/** Most ids begin with the type and the name that stand beside them: those are not written twice. */
import type { Label } from '../model/answer.js';
import type { NodeType } from '../model/graph.js';

/** `=` and what follows the name, where the id begins with type and name: `person/周明@老西门街道` is `=@老西门街道`. */
export function shortId({ id, type, name }: Label): string {
  const head = `${type}/${name}`;
  return id.startsWith(head) ? `=${id.slice(head.length)}` : id;
}

/** The id again. */
export const longId = (short: string, type: NodeType, name: string): string =>
  short.startsWith('=') ? `${type}/${name}${short.slice(1)}` : short;
