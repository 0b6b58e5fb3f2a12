import type { Sealed } from "../classroom/exercise/exercise";

/** What a code opens, without the name it goes by. */
export type Seal = Omit<Sealed, "id">;

/** Turns of PBKDF2: a quarter of a second on an old laptop, long for whoever tries every code. */
const turns = 150_000;

/** Whether this browser can seal and open; none does on a page that came over plain HTTP. */
export function canSeal(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

/** Sealing was asked for where the browser offers none. */
export class NoSealing extends Error {}

/** Seals a text under a short code (AES-GCM, its key drawn from the code). Rejects with NoSealing. */
export async function sealText(text: string, code: string): Promise<Seal> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(code, salt);
  const bytes = new TextEncoder().encode(text);
  const closed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, bytes);
  return { salt: toBase64(salt), iv: toBase64(iv), text: toBase64(new Uint8Array(closed)) };
}

/** The text under a seal; undefined where the code is not its own, or the seal is damaged. */
export async function openSeal(seal: Seal, code: string): Promise<string | undefined> {
  const [salt, iv, closed] = [seal.salt, seal.iv, seal.text].map(fromBase64);
  if (!salt || !iv || !closed) return undefined;
  const key = await keyOf(code, salt);
  try {
    const bytes = await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, closed);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function keyOf(code: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  if (!canSeal()) throw new NoSealing();
  const { subtle } = crypto;
  const bytes = new TextEncoder().encode(code);
  const from = await subtle.importKey("raw", bytes, "PBKDF2", false, ["deriveKey"]);
  return subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: turns },
    from,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

/** In pieces: a call with every byte as an argument would exhaust the stack. */
function toBase64(bytes: Uint8Array): string {
  const piece = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
