/** Keeps what was made last: for what is asked again at once, and too large to keep all of it. */
export function lastKept<T>(make: (key: string) => T): (key: string) => T {
  let kept: { readonly key: string; readonly made: T } | null = null;
  return (key) => {
    if (kept?.key !== key) kept = { key, made: make(key) };
    return kept.made;
  };
}
