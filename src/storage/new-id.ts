/**
 * An id like no other. Not crypto.randomUUID, which pages on a plain http address of an office
 * network or of a live room lack; the source of chance is the same.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
