import { numberFields, readerScore, shareRight } from "../reader-accuracy";

export const key = "reader.numbers.right";

const bar = 95;

/** In 100 certain labels of numbers, those read right from the official texts; none may be invented. */
export async function measure() {
  const score = readerScore();
  if (!score) return null;
  const { right, invented } = shareRight(score, numberFields);
  return { value: right, unit: "%", bar, ok: right >= bar && invented === 0 };
}
