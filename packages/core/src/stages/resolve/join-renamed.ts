/** Joins the readings of a body that some article says was renamed: the old name and the new one are one body. */
import { tell, type Desk } from './body-desk.js';
import { reason } from './judgement.js';

/** What the words weigh: they say outright that both are one. */
const stated = 3;

export function joinRenamed(desk: Desk): void {
  const { readings, clusters } = desk;
  const at = new Map(readings.map(({ article, fact }, i) => [`${article.key}/${fact.name}`, i]));
  readings.forEach(({ article, fact }, i) => {
    for (const { name } of fact.formerly ?? []) {
      const old = at.get(`${article.key}/${name}`);
      if (old === undefined || clusters.find(old) === clusters.find(i) || !clusters.join(old, i)) continue;
      tell(desk, old, i, [reason('renamed', stated, `${name} was renamed ${fact.name}`)]);
    }
  });
}
