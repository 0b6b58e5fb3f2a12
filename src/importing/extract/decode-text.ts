/** Which half of the 16-bit characters is zero in text without a mark: UTF-16 of Latin letters. */
function wideForm(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = sample.length * 0.3;
  if (odd > many && even < many / 10) return "utf-16le";
  return even > many && odd < many / 10 ? "utf-16be" : undefined;
}

/** What Windows puts where Latin-1 has control signs, from 0x80 on; decoders differ here. */
const windowsSigns =
  "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
  "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

function windowsLatin(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (const byte of bytes) {
    const sign = byte >= 0x80 && byte < 0xa0 ? windowsSigns.charAt(byte - 0x80) : undefined;
    letters.push(sign ?? String.fromCharCode(byte));
  }
  return letters.join("");
}

/** The words of a text file: UTF-8, UTF-16 with or without a mark, or else Windows' Latin. */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = wideForm(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windowsLatin(bytes);
  }
}
