import type { MandateDesign } from "../../domain/design";
import { largestFile, type Opened, openDesign } from "../../domain/open-design";
import { fileText } from "../file-text";
import { base64url, bytesOfBase64url } from "./base64url";
import { crc32 } from "./crc32";
import { deflated, inflated } from "./deflate";

/** The data of a link may be this long, in characters: some programs take no longer address. */
export const longestLink = 100_000;

/** The form of the data; a change of it takes the next letter. */
const form = "a";
/** Where the checksum ends, which is about all that follows it, and where the length ends. */
const checkedFrom = 7;
const headLength = 11;

/** Why a link was not made or not opened. Sizes in characters. */
export type LinkProblem =
  | { code: "link-empty" | "link-foreign" | "link-newer" | "link-damaged" | "link-unsupported" }
  | { code: "link-cut-off"; has: number; of: number }
  | { code: "link-too-long"; size: number; most: number }
  | { code: "link-too-much"; most: number };

export type OpenedLink = Opened | { ok: false; problem: LinkProblem };
export type MadeLink = { ok: true; data: string } | { ok: false; problem: LinkProblem };

const refuse = (problem: LinkProblem): { ok: false; problem: LinkProblem } => ({
  ok: false,
  problem,
});

/**
 * A design as the data of a link: a letter for the form, a checksum, the length, then the packed
 * text of its file in base64url. Refused where that is longer than a link may be.
 */
export async function linkDataOf(design: MandateDesign): Promise<MadeLink> {
  const packed = await deflated(new TextEncoder().encode(JSON.stringify(design)));
  if (!packed) return refuse({ code: "link-unsupported" });
  const content = base64url(packed);
  const size = headLength + content.length;
  if (size > longestLink) return refuse({ code: "link-too-long", size, most: longestLink });
  const checked = digitsOf(content.length, 3) + content;
  return { ok: true, data: form + checksumOf(checked) + checked };
}

/**
 * Opens the data of a link. Nothing in it is trusted: length, form, checksum and the size of what
 * it unpacks to come first, then it is checked like any file. What a mail program adds at its end
 * is passed over.
 */
export async function openLink(data: string): Promise<OpenedLink> {
  if (data === "") return refuse({ code: "link-empty" });
  if (data.length > longestLink)
    return refuse({ code: "link-too-long", size: data.length, most: longestLink });
  if (!data.startsWith(form))
    return refuse({ code: /^[b-z][\w-]{9}/.test(data) ? "link-newer" : "link-foreign" });
  const of = headLength + (numberOf(data.slice(checkedFrom, headLength)) ?? 0);
  if (of > longestLink) return refuse({ code: "link-damaged" });
  if (data.length < of) return refuse({ code: "link-cut-off", has: data.length, of });
  const packed = bytesOfBase64url(data.slice(headLength, of));
  const isWhole = data.slice(form.length, checkedFrom) === checksumOf(data.slice(checkedFrom, of));
  return packed && isWhole ? openPacked(packed) : refuse({ code: "link-damaged" });
}

async function openPacked(packed: Uint8Array<ArrayBuffer>): Promise<OpenedLink> {
  const bytes = await inflated(packed, largestFile);
  if (bytes === "too-much") return refuse({ code: "link-too-much", most: largestFile });
  if (bytes === "damaged" || bytes === "unsupported") return refuse({ code: `link-${bytes}` });
  const text = fileText(bytes);
  return text === undefined ? refuse({ code: "link-damaged" }) : openDesign(text);
}

/** A whole number as the digits of so many bytes. */
function digitsOf(value: number, bytes: 3 | 4): string {
  return base64url(
    Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value).subarray(4 - bytes),
  );
}

const numberOf = (digits: string): number | undefined =>
  bytesOfBase64url(digits)?.reduce((sum, byte) => sum * 256 + byte, 0);

const checksumOf = (text: string) => digitsOf(crc32(new TextEncoder().encode(text)), 4);
