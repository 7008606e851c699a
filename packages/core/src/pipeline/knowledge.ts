/** The only place that names the real rules and word lists: every stage gets them from here, as an argument. */
import { openLexicon } from '../lexicon/lexicon.js';
import type { Knowledge } from '../model/knowledge.js';
import { absenceRules } from '../rules/absences.js';
import { actRules } from '../rules/acts.js';
import { bodyWords } from '../rules/bodies.js';
import { dateRules, dateWords } from '../rules/dates.js';
import { goingRules } from '../rules/going.js';
import { happeningRules } from '../rules/happenings.js';
import { speakingRules } from '../rules/speaking.js';
import { rowPatterns } from '../rules/rows.js';
import { tellingRules } from '../rules/tellings.js';
import { heldRules } from '../rules/held.js';
import { layoutRules } from '../rules/layout.js';
import { traitWords } from '../rules/traits.js';
import {
  appointing,
  beforeName,
  besideVerbs,
  degree,
  stopInName,
  beforeWords,
  behindName,
  behindWholeName,
  closing,
  joining,
  nameJoin,
  nickname,
  sounds,
  taking,
  takingInRow,
  listedWithPost,
  postOfOne,
} from '../rules/name-edges.js';
import { callingRules } from '../rules/callings.js';
import { creditRules, runOnCredit } from '../rules/credits.js';
import { personRules } from '../rules/persons.js';
import {
  besideWork,
  besideInCongress,
  branched,
  deputy,
  innerCommittee,
  noPost,
  bodiesOfTitles,
  branch,
  committee,
  committeesOwn,
  arrivalAtUnit,
  receptionAtUnit,
  soleTitle,
  ownBody,
  partyGroup,
  partyTail,
  partyTitle,
  residentsBody,
  innerOrgan,
  ownPost,
  speakingForItself,
  seats,
  standsFor,
  stateBody,
} from '../rules/bodies-of-titles.js';
import { goingTo, ownUnit, ownUnitOrgan, unitKinds } from '../rules/own-units.js';
import { postRules, standing } from '../rules/posts.js';
import { renameRules } from '../rules/renames.js';
import { keptLexicon, keptNeeds } from './kept-files.js';
import { takeNeeds } from './needs.js';

/** Opens all that the library knows of Chinese. Takes some 20 ms: open it once and hand it round. */
export function openKnowledge(): Knowledge {
  const knowledge: Knowledge = {
    rules: [...dateRules, ...personRules, ...callingRules, ...creditRules],
    phrases: [
      ...postRules,
      ...happeningRules,
      ...goingRules,
      ...speakingRules,
      ...actRules,
      ...absenceRules,
      ...tellingRules,
      ...heldRules,
      ...renameRules,
    ],
    rows: rowPatterns,
    traits: traitWords,
    partyTail,
    partyTitle,
    bodiesOfTitles,
    branch,
    arrivalAtUnit,
    receptionAtUnit,
    committeesOwn,
    soleTitle,
    ownBody,
    ownUnit,
    ownUnitOrgan,
    unitKinds,
    goingTo,
    partyGroup,
    branched,
    deputy,
    innerCommittee,
    committee,
    seats,
    standsFor,
    stateBody,
    residentsBody,
    besideWork,
    besideInCongress,
    noPost,
    standing,
    innerOrgan,
    ownPost,
    speakingForItself,
    dateWords,
    joins: {
      names: nameJoin,
      joining,
      appointing,
      taking,
      takingInRow,
      listedWithPost,
      postOfOne,
      runOnCredit,
      beforeName,
      besideVerbs,
      degree,
      stopInName,
      beforeWords,
      behindName,
      behindWholeName,
      closing,
      nickname,
      sounds,
    },
    bodies: bodyWords,
    layout: layoutRules,
    lexicon: openLexicon(keptLexicon()),
  };
  const needs = keptNeeds();
  if (needs !== null) takeNeeds(knowledge, needs);
  own.add(knowledge);
  return knowledge;
}

/** What {@link openKnowledge} gave, as it gave it: a copy with one rule changed is somebody's own. */
const own = new WeakSet<Knowledge>();

/** Whether another thread that opens its own knowledge, or another run of this release, reads with the same. */
export const isLibraryKnowledge = (knowledge: Knowledge): boolean => own.has(knowledge);
