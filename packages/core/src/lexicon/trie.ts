/** A trie over UTF-16 units in typed arrays: one hash probe a step, no objects, no limit on what may be inserted. */

const slotSize = 2;

/** All that a trie holds. */
export interface TrieColumns {
  /** Children of the root by unit: most look-ups end there. */
  readonly first: Int32Array;
  /**
   * Two numbers a slot, so that a probe touches one line of the cache: child, and its parent and unit mixed. Of two children
   * with one unit the mixtures differ: with the unit they tell the parent.
   */
  readonly slots: Int32Array;
  /** A bit for each pair of parent and unit that has a child, by its hash: most steps lead nowhere, and end here. */
  readonly seen: Int32Array;
  /** By node: the one above it, the unit that leads there, and the number kept. */
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  readonly values: Int32Array;
}

/** Words as paths of numbered nodes; node 0 is the root. */
export class Trie {
  private first: Int32Array;
  private slots: Int32Array;
  private seen: Int32Array;
  private parents: Int32Array;
  private units: Uint16Array;
  private values: Int32Array;
  private size = 1;

  /** @param capacity how many nodes are expected; more make it grow. A power of two. */
  constructor(capacity = 1 << 15) {
    this.first = new Int32Array(0x10000);
    this.slots = new Int32Array(capacity * 2 * slotSize);
    this.seen = new Int32Array(Math.max(1, capacity >> 2));
    this.parents = new Int32Array(capacity);
    this.units = new Uint16Array(capacity);
    this.values = new Int32Array(capacity);
  }

  /** Its columns, without room for more nodes. */
  get columns(): TrieColumns {
    const { first, slots, seen, parents, units, values, size } = this;
    const used = {
      parents: parents.subarray(0, size),
      units: units.subarray(0, size),
      values: values.subarray(0, size),
    };
    return { first, slots, seen, ...used };
  }

  /** The trie of which these are the columns. It reads them where they are, and grows by copies. */
  static of(columns: TrieColumns): Trie {
    const trie = new Trie(slotSize);
    Object.assign(trie, columns);
    trie.size = columns.parents.length;
    return trie;
  }

  /** How many nodes there are. */
  get length(): number {
    return this.size;
  }

  /** The node reached from `node` by `unit`; 0 where there is none. */
  step(node: number, unit: number): number {
    if (node === 0) return this.first[unit] ?? 0;
    const { slots, seen } = this;
    const mixed = mix(node, unit);
    const own = hash(mixed);
    if (((seen[(own >>> 5) & (seen.length - 1)] ?? 0) & (1 << (own & 31))) === 0) return 0;
    const mask = slots.length - 1;
    for (let slot = (own * slotSize) & mask; ; slot = (slot + slotSize) & mask) {
      const child = slots[slot] ?? 0;
      if (child === 0 || (slots[slot + 1] === mixed && this.units[child] === unit)) return child;
    }
  }

  /** The node reached by all units of the word; 0 where there is none. */
  walk(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) {
      node = this.step(node, word.charCodeAt(i));
      if (node === 0) return 0;
    }
    return node;
  }

  /** The node reached from `node` by `unit`, added where it is missing. */
  grown(node: number, unit: number): number {
    return this.step(node, unit) || this.add(node, unit);
  }

  /** Adds the word where it is missing; its node. */
  insert(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i += 1) node = this.grown(node, word.charCodeAt(i));
    return node;
  }

  /** The number kept at the node; 0 where none was set. */
  value(node: number): number {
    return this.values[node] ?? 0;
  }

  /** Keeps a number at the node. */
  assign(node: number, value: number): void {
    this.values[node] = value;
  }

  private add(parent: number, unit: number): number {
    if (this.size === this.parents.length) this.grow();
    const node = this.size;
    this.size += 1;
    this.parents[node] = parent;
    this.units[node] = unit;
    if (parent === 0) this.first[unit] = node;
    else this.place(node);
    return node;
  }

  private place(node: number): void {
    const mask = this.slots.length - 1;
    const parent = this.parents[node] ?? 0;
    const unit = this.units[node] ?? 0;
    const mixed = mix(parent, unit);
    const own = hash(mixed);
    const bits = (own >>> 5) & (this.seen.length - 1);
    this.seen[bits] = (this.seen[bits] ?? 0) | (1 << (own & 31));
    let slot = (own * slotSize) & mask;
    while (this.slots[slot] !== 0) slot = (slot + slotSize) & mask;
    this.slots[slot] = node;
    this.slots[slot + 1] = mixed;
  }

  /** Twice the slots, and room for half as many nodes. */
  private grow(): void {
    const capacity = this.slots.length / slotSize;
    const parents = new Int32Array(capacity);
    const units = new Uint16Array(capacity);
    const values = new Int32Array(capacity);
    parents.set(this.parents);
    units.set(this.units);
    values.set(this.values);
    this.values = values;
    this.first = this.first.slice();
    this.seen = new Int32Array(Math.max(1, capacity >> 2));
    [this.parents, this.units, this.slots] = [parents, units, new Int32Array(capacity * 2 * slotSize)];
    for (let node = 1; node < this.size; node += 1) if (parents[node] !== 0) this.place(node);
  }
}

/** Both constants are odd: for one unit each node gives another number. */
const mix = (node: number, unit: number): number => Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);

/** Brings high bits down. */
const hash = (mixed: number): number => (mixed ^ (mixed >>> 15)) & 0x1fffffff;
