/** The bytes of a text file. A lone half of a letter becomes the sign for a broken one. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
