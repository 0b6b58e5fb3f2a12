import type { CheckResult } from "../../engine/assessment";
import { findingById } from "../../evidence/evidence-base";
import type { Block } from "./block";
import type { Making } from "./making";
import { said } from "./runs";
import { studyRuns } from "./study";

/** Findings that point the other way on the given checks, each once; of more than `most`, how many. */
export function contrary(making: Making, results: readonly CheckResult[], most: number): Block[] {
  const { words, records } = making;
  const ids = [...new Set(results.flatMap(({ against, nulls }) => [...against, ...nulls]))];
  const all = ids.flatMap((id) => findingById(records.evidence, id) ?? []);
  const findings = all.slice(0, most);
  const rest = words.say("report.contrary.rest", { count: all.length - findings.length });
  const heading: Block = {
    kind: "heading",
    level: 2,
    id: "contrary",
    text: words.say("report.heading.contrary"),
  };
  if (findings.length === 0)
    return [heading, { kind: "paragraph", runs: said(words.say("report.contrary.none")) }];
  return [
    heading,
    { kind: "list", items: findings.map((finding) => studyRuns(making, finding, true)) },
    ...(all.length > findings.length
      ? [{ kind: "paragraph", tone: "quiet", runs: said(rest) } as const]
      : []),
  ];
}
