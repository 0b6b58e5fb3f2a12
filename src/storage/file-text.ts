const marks = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * The text of a file's bytes: UTF-8, or UTF-16 where its mark says so. Undefined where they are
 * neither, since a guess at an older encoding would change letters without a word.
 */
export function fileText(bytes: Uint8Array): string | undefined {
  const marked = marks.find(({ bytes: mark }) => mark.every((byte, at) => bytes[at] === byte));
  try {
    return new TextDecoder(marked?.encoding ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
