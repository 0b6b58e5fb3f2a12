import { canonicalText } from "../domain/canonical-text";
import type { MandateDesign } from "../domain/design";

/**
 * The SHA-256 of a design's canonical text in UTF-8, as 64 hexadecimal digits. Undefined where the
 * browser keeps its cryptography from the page, as it does on an unencrypted line.
 */
export async function designFingerprint(design: MandateDesign): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(canonicalText(design)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
