/** Tells that a part of the widget, which comes when it is wanted, did not come. */

/** The network failed, or the file was not copied along with the script. */
export class PartError extends Error {
  override readonly name = 'PartError';
}

/** The part, or a {@link PartError}. */
export const arrived = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((error: unknown) => {
    throw new PartError('a part of the widget did not load', { cause: error });
  });
