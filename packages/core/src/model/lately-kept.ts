/**
 * Keeps the lists that were made lately, and forgets those that nobody asked for since: for what is asked again soon, and too
 * large to keep all of it. `most` is how many items it holds, roughly; twice as many at most.
 */
export function latelyKept<T>(make: (key: string) => readonly T[], most: number): (key: string) => readonly T[] {
  let [young, old] = [new Map<string, readonly T[]>(), new Map<string, readonly T[]>()];
  let size = 0;
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const made = old.get(key) ?? make(key);
    if (size > most) [young, old, size] = [new Map<string, readonly T[]>(), young, 0];
    young.set(key, made);
    size += made.length + 1;
    return made;
  };
}
