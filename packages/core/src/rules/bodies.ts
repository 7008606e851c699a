/** All that the finders of bodies and places know, for the pipeline to hand to them. */
import type { BodyWords } from '../model/body-words.js';
import { organisationWords } from './organisations.js';
import { placeWords } from './places.js';

/** Words of bodies and words of places together. */
export const bodyWords: BodyWords = { ...organisationWords, ...placeWords };
