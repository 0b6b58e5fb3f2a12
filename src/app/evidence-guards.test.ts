import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageIds } from "./page-at";
import { evidenceOfPage } from "./page-evidence";

const features = new URL("../features/", import.meta.url).pathname;

/** What shows a check, a finding or a strength, or works out whether a check is met. */
const tells =
  /evidence-view\/(?:begin-here|check-card|check-details|coded-lines|evidence-note|finding-details|finding-list|studies-on-request)"|engine\/evaluate"|importing\/compare\/changed-checks"|planning\/tasks\/pruning-effects"/;
const guards =
  /useEvidenceShown|WhileEvidenceShown|isEvidenceShown|useAssessment\(|open\.assessment/;

/** Features that the frame closes as a whole, and those that show no team's work. */
const closed = ["assessment/", "evidence/", "report/", "stress/", "classroom/"];

/** Files that tell, and the file that shows them only while evidence is shown. */
const guardOf: Record<string, string> = {
  "draft/clause/checks-part.tsx": "draft/clause/clause-details.tsx",
  "draft/clause/evidence-part.tsx": "draft/clause/clause-details.tsx",
  "means/yardsticks/evidence-section.tsx": "means/yardsticks/yardsticks-part.tsx",
  "options/": "options/options-page.tsx",
  "precedents/exhibits/assessment-section.tsx": "precedents/exhibits/exhibit-page.tsx",
  "precedents/exhibits/case-check.tsx": "precedents/exhibits/exhibit-page.tsx",
  "precedents/exhibits/case-factor.tsx": "precedents/exhibits/exhibit-page.tsx",
  "share/embed/": "share/embed/show-embedded.tsx",
  "tasks/prune/": "tasks/prune/prune-section.tsx",
  "vote/ballot/": "vote/ballot/behind-choice.tsx",
  "vote/result/": "vote/result/result-part.tsx",
  "wizard/panels/": "wizard/panels/panels.tsx",
};

const text = (file: string) => readFileSync(join(features, file), "utf8");
const files = readdirSync(features, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|\/cases\//.test(file),
);
const telling = files.filter(
  (file) =>
    tells.test(text(file).replace(/^import type .*$/gm, "")) &&
    !closed.some((start) => file.startsWith(start)),
);

describe("does everything that shows a check or a finding ask whether it may?", () => {
  it.each(telling)("%s", (file) => {
    const guard = Object.keys(guardOf).find((start) => file.startsWith(start));
    expect(guards.test(text(file)) || (guard && guards.test(text(guardOf[guard] ?? "")))).toBe(
      true,
    );
  });

  it("and is there something that does?", () => {
    expect(telling.length).toBeGreaterThan(10);
    for (const start of Object.keys(guardOf))
      expect(
        files.some((file) => file.startsWith(start)),
        start,
      ).toBe(true);
  });
});

it("is every page of verdicts closed while they are held back, and no page of facts?", () => {
  const closedPages = pageIds.filter((page) => evidenceOfPage[page] === "closed");
  expect(closedPages).toEqual(["assessment", "report", "evidence", "stress"]);
});
