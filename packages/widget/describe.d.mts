/** Both files, by name, as text. */
export function describe(): Readonly<Record<'custom-elements.json' | 'html-custom-data.json', string>>;
