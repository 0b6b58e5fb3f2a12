import type { Locale } from "../../i18n/locale";
import type { Run, Runs } from "./block";

export const plain = (text: string): Run => ({ kind: "plain", text });
export const strong = (text: string): Run => ({ kind: "strong", text });
export const emphasis = (text: string): Run => ({ kind: "emphasis", text });

/** Marks after which Chinese leaves no space: they bring their own. */
const endsWide = /[\u3002\uff01\uff0c\uff1a\uff1b\uff1f]$/;

/** What stands between a text and the next one. */
const gapAfter = (text: string) => (endsWide.test(text) ? "" : " ");

/** A text with the space that parts it from the next one, where its last mark does not. */
export const withGap = (text: string): string => `${text}${gapAfter(text)}`;

/** Runs in a language of their own; in a report of that language it goes without saying. */
export function inLanguage(runs: Runs, lang: Locale, report: Locale): Runs {
  if (lang === report) return runs;
  return runs.map((run) => (run.kind === "note" || run.kind === "link" ? run : { ...run, lang }));
}

/** One plain sentence or more as runs. */
export const said = (...sentences: readonly string[]): Runs => [
  plain(
    sentences
      .filter((sentence) => sentence !== "")
      .reduce((before, next) => (before ? `${withGap(before)}${next}` : next), ""),
  ),
];

/** Stretches of runs one after the other in one paragraph, apart by a space. */
export function joined(parts: readonly Runs[]): Runs {
  const full = parts.filter((part) => textOf(part) !== "");
  return full.flatMap((part, index) => {
    const gap = gapAfter(textOf(full[index - 1] ?? []));
    return index === 0 || gap === "" ? part : [plain(gap), ...part];
  });
}

/** A title that leads into its sentence: closed by its own mark, else by a full stop. */
export function asLead(title: string): string {
  if (/[?!.\u061f\u3002\uff01\uff1f]$/.test(title)) return title;
  return /\p{Script=Han}[\u201d\u300b\uff09]?$/u.test(title) ? `${title}\u3002` : `${title}.`;
}

/** The words of runs alone, for searching, measuring and alternative texts. */
export function textOf(runs: Runs): string {
  return runs.map((run) => (run.kind === "note" ? `[${run.number}]` : run.text)).join("");
}
