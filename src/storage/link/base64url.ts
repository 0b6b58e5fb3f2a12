const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Bytes as letters, digits, "-" and "_" alone, which no address and no mail program changes. */
export function base64url(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const group = (one << 16) | (two << 8) | three;
    const here = Math.min(bytes.length - at, 3) + 1;
    for (let digit = 0; digit < here; digit++) text += digits[(group >> (18 - 6 * digit)) & 63];
  }
  return text;
}

/** The bytes of such a text; undefined where it is none. */
export function bytesOfBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let filled = 0;
  for (let at = 0; at < text.length; at += 4) {
    let group = 0;
    for (let digit = 0; digit < 4; digit++) {
      const value = at + digit < text.length ? digits.indexOf(text.charAt(at + digit)) : 0;
      if (value < 0) return undefined;
      group = (group << 6) | value;
    }
    for (let byte = 0; byte < 3 && filled < bytes.length; byte++) {
      bytes[filled] = (group >> (16 - 8 * byte)) & 255;
      filled++;
    }
  }
  return bytes;
}
