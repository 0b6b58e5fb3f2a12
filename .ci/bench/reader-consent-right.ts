import { readerScore, shareRight } from "../reader-accuracy";

export const key = "reader.consent.right";

/** In 100 certain labels of host consent, those read right; reported without a bar. */
export async function measure() {
  const score = readerScore();
  if (!score) return null;
  return { value: shareRight(score, ["hostConsent"]).right, unit: "%", bar: null, ok: true };
}
