/** The shape of the newspapers that `press.mjs` makes up. */
export interface Issue {
  readonly source: string;
  readonly text: string;
  readonly sidecar: { readonly issueDate: string; readonly jurisdiction: string };
}

export function press(articles: number, seed?: number): Generator<Issue>;
export function writePress(folder: string, articles: number, seed?: number): number;
