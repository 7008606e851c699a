/** By what questions are told from mere words before they are understood; one that has none of it is answered as well. */

/** Words of asking, in the languages of the index and of the widget. */
export const wordsOfAsking = /[谁誰哪何几幾吗嗎?？]|什么|什麼|历任|歷任|见过|見過|\b(?:who|whom|where|when|which)\b/iu;
