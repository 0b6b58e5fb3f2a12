import type { Words } from "../../../i18n/words";
import { type Component, likenesses } from "../../../precedents/nearest/compare-traits";
import { pointsInWords } from "./operation-words";

/** "Same: type of operation. Near: population. Unknown, counted as far: year." */
export function likenessInWords(words: Words, components: readonly Component[]): string {
  const sentences = likenesses.flatMap((likeness) => {
    const ids = components.filter((each) => each.likeness === likeness).map(({ id }) => id);
    const list = pointsInWords(words, ids);
    return ids.length === 0 ? [] : [words.say(`operations.nearest.${likeness}`, { list })];
  });
  return words.join(sentences);
}
