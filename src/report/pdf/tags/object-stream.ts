import type { WrittenObject } from "./write-structure";

/** Objects packed into one stream, so that they can be pressed together. */
export interface PackedObjects {
  /** The stream's content, one character a byte. */
  readonly data: string;
  /** Where the first object begins in it. */
  readonly first: number;
  /** The packed objects' numbers, in their order in the stream. */
  readonly numbers: readonly number[];
}

/** Packs objects of ASCII text into the content of an object stream (ISO 32000-1, 7.5.7). */
export function packObjects(objects: readonly WrittenObject[]): PackedObjects {
  let at = 0;
  const places = objects.map(({ number, text }) => {
    const place = `${number} ${at}`;
    at += text.length + 1;
    return place;
  });
  const head = `${places.join(" ")}\n`;
  return {
    data: `${head}${objects.map(({ text }) => text).join("\n")}`,
    first: head.length,
    numbers: objects.map(({ number }) => number),
  };
}
