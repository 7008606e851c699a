/** What few searches need comes with the first of them that does: a page that looks up names loads no more than names need. */
import { unreachable } from '../../format/index-error.js';

/** How two things are linked. */
export const linking = () => arrived('paths.js', import('./paths.js'));

/** Which articles a time, a place or a body leaves. */
export const sifting = () => arrived('sieve.js', import('./sieve.js'));

const arrived = <Part>(file: string, part: Promise<Part>): Promise<Part> =>
  part.catch((error: unknown) => {
    throw unreachable(file, String(error));
  });
