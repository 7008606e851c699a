/** Which release this is. */

/** As in package.json; a browser cannot read that. */
export const version = '0.1.0';
