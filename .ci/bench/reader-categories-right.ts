import { categoryFields, readerScore, shareRight } from "../reader-accuracy";

export const key = "reader.categories.right";

const bar = 93;

/** In 100 certain labels of categories, host consent apart, those read right from the official texts. */
export async function measure() {
  const score = readerScore();
  if (!score) return null;
  const { right } = shareRight(score, categoryFields);
  return { value: right, unit: "%", bar, ok: right >= bar };
}
