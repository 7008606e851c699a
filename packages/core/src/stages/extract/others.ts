/** Divisions of which the head of a source tells that they are others', and not the bulletin's own. */
import type { Knowledge } from '../../model/knowledge.js';
import { comersIn, type Comers } from './comers.js';
import { guestsIn, hostsIn } from './homes.js';

/** Who comes to the bulletin's own division, and to whom its own people go. */
export interface Others {
  readonly guests: Comers;
  readonly hosts: ReadonlySet<string>;
}

/** The divisions of guests and hosts; asked once, for much of a short item's time goes into it. */
export function othersIn(source: string, knowledge: Knowledge): Others {
  const [guests, comers] = [guestsIn(source, knowledge), comersIn(source, knowledge)];
  return {
    guests: { all: new Set([...guests.all, ...comers.all]), peers: new Set([...guests.peers, ...comers.peers]) },
    hosts: hostsIn(source, knowledge),
  };
}
