/** A text as a PDF string: in plain letters where it has no others, else in hexadecimal. */
export function textString(text: string): string {
  return /^[ -~]*$/.test(text) ? `(${escaped(text)})` : hexString(text);
}

/** ASCII with what PDF reads as its own signs escaped. */
const escaped = (text: string) => text.replace(/[\\()]/g, "\\$&");

/** A text as a PDF string: UTF-16 with its mark, in hexadecimal, so that nothing needs escaping. */
export function hexString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, "0"),
  );
  return `<FEFF${units.join("").toUpperCase()}>`;
}

/** An address as a PDF string: ASCII, what PDF reads as its own signs escaped. */
export function addressString(url: string): string {
  const ascii = url.replace(/\p{Surrogate}/gu, "\ufffd").replace(/[^!-~]+/g, encodeURIComponent);
  return `(${escaped(ascii)})`;
}
