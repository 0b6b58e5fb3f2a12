import type { Run, Runs } from "./block";

export const plain = (text: string): Run => ({ kind: "plain", text });
export const strong = (text: string): Run => ({ kind: "strong", text });
export const emphasis = (text: string): Run => ({ kind: "emphasis", text });

/** One plain sentence or more as runs. */
export const said = (...sentences: readonly string[]): Runs => [
  plain(sentences.filter((sentence) => sentence !== "").join(" ")),
];

/** Stretches of runs one after the other in one paragraph, apart by a space. */
export function joined(parts: readonly Runs[]): Runs {
  const full = parts.filter((part) => textOf(part) !== "");
  return full.flatMap((part, index) => (index === 0 ? part : [plain(" "), ...part]));
}

/** A title that leads into its sentence: closed by its own mark, else by a full stop. */
export const asLead = (title: string): string => (/[?!.]$/.test(title) ? title : `${title}.`);

/** The words of runs alone, for searching, measuring and alternative texts. */
export function textOf(runs: Runs): string {
  return runs.map((run) => (run.kind === "note" ? `[${run.number}]` : run.text)).join("");
}
