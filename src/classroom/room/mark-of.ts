import { canonicalText } from "../../domain/canonical-text";

/** A short mark of a value, in whatever order its keys stand: another value has another one. */
export function markOf(value: unknown): string {
  if (value === undefined) return "none";
  const text = canonicalText(value);
  let [one, other] = [0x811c9dc5, 0x2545f491];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    other = Math.imul(other ^ code, 0x5bd1e995) >>> 0;
  }
  return `${one.toString(36)}-${other.toString(36)}`;
}
