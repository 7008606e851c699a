/** Path of a Chromium that starts; rejects with advice where none can be had. */
export function chromiumPath(only?: string): Promise<string>;
