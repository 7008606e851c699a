/** Keeps the answers to questions about short texts: bulletins ask the same ones of the same names again and again. */

/** So many answers are kept; then all are forgotten, so that memory is bounded. */
const most = 4096;

/** The question with its answers kept; they must follow from the text alone. */
export function remembered<T>(question: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.answer;
    if (answers.size >= most) answers.clear();
    const answer = question(text);
    answers.set(text, { answer });
    return answer;
  };
}
