/** Whose a bulletin of these texts is, for tests of what tells it. */
import type { Masthead } from '../../packages/core/src/model/bulletin.js';
import { jurisdictionOf } from '../../packages/core/src/stages/extract/jurisdiction.js';
import { bulletinOf, knowledge } from './bodies.js';

/** The path of divisions, with what the masthead says. */
export const path = (texts: readonly string[], masthead: Partial<Masthead> = {}) => {
  const bulletin = bulletinOf(texts);
  return jurisdictionOf({ ...bulletin, masthead: { ...bulletin.masthead, ...masthead } }, knowledge).join('/');
};
