/** Which language the widget speaks. */

/** Words for a language tag: the tag itself, its script, its language, or else the first that there are. */
export function wordsFor<Words extends { readonly tag: string }>(tag: string, all: readonly Words[]): Words {
  const wanted = tag.toLowerCase();
  const first = all[0];
  if (first === undefined) throw new RangeError('no words registered');
  const traditional = /^zh-(hant|tw|hk|mo)\b/.test(wanted) ? 'zh-tw' : wanted;
  const language = wanted.split('-')[0] ?? '';
  return (
    all.find((words) => words.tag.toLowerCase() === traditional) ??
    all.find((words) => words.tag.toLowerCase().split('-')[0] === language) ??
    first
  );
}
