/** The face for Node: every public name. */
export * from './query.js';
