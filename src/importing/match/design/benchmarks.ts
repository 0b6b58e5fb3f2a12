import type { Context } from "../context";
import { type Evidence, evidenceIn } from "../evidence";
import { leavesOf } from "../structure/paragraph";

/** A benchmark of the text with its words. */
export interface ReadBenchmark {
  text: string;
  evidence: readonly Evidence[];
}

/** The items of lists that the text calls benchmarks or milestones. */
export function readBenchmarks(context: Context): ReadBenchmark[] {
  return context.structure.operative
    .filter(
      ({ own, items }) => items.length > 0 && /\b(?:benchmarks?|milestones?)\b/i.test(own.text),
    )
    .flatMap(leavesOf)
    .map(({ own, id }) => {
      const evidence = evidenceIn(context.source, own, id, 0, own.text.length);
      const text = own.text.replace(/[\s;,.:]+(?:and|or)?$/i, "").slice(0, 4000);
      return { text, evidence: evidence ? [evidence] : [] };
    })
    .filter(({ text }) => text !== "");
}
