/** All that the finders of bodies and places know, for the pipeline to hand to them. */
import type { BodyWords } from '../model/body-words.js';
import { homeWords } from './homes.js';
import { organisationWords } from './organisations.js';
import { placeWords } from './places.js';

/** Words of bodies, of places and of whose bulletin it is together. */
export const bodyWords: BodyWords = { ...organisationWords, ...placeWords, ...homeWords };
