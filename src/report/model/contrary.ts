import type { CheckResult } from "../../engine/assessment";
import { findingById } from "../../evidence/evidence-base";
import type { Block } from "./block";
import type { Making } from "./making";
import { said } from "./runs";
import { studyRuns } from "./study";

/** Findings that point the other way on the given checks, each once, at most `most`. */
export function contrary(making: Making, results: readonly CheckResult[], most: number): Block[] {
  const { words, records } = making;
  const ids = [...new Set(results.flatMap(({ against, nulls }) => [...against, ...nulls]))];
  const findings = ids.flatMap((id) => findingById(records.evidence, id) ?? []).slice(0, most);
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
  ];
}
