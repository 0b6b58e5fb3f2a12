import type { Structure } from "./paragraph";

/** The number of a resolution as its head writes it, such as "2999 (2031)", and where. */
export interface FoundNumber {
  number: string;
  start: number;
  end: number;
}

const forms: readonly RegExp[] = [
  /\bResolution (\d{1,4}(?:\/\d{1,4})? ?\(\d{4}\))/i,
  /\b[A-Z]{1,2}\/RES\/(\d{1,4}(?:\/\d{1,4})? ?\(\d{4}\))/,
  /\b[A-Z]\/RES\/(\d{1,3}\/\d{1,4})\b/,
  /\bResolution (\d{1,4}(?:\/\d{1,4})?)\b/i,
];

/** The number that stands above the body's name. */
export function resolutionNumber({ head }: Structure): FoundNumber | undefined {
  for (const form of forms) {
    const found = form.exec(head.text);
    if (!found?.[1]) continue;
    const start = found.index + found[0].length - found[1].length;
    return { number: found[1].replace(/ ?\(/, " ("), start, end: start + found[1].length };
  }
  return undefined;
}
