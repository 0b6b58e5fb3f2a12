import { readdirSync, statSync } from "node:fs";
import { expect, it } from "vitest";
import { checks } from "../../engine/registry";
import { reportOf, templateDesign, strictWords as words } from "./cases/report-of";
import { registerRows } from "./register-rows";
import { resultsRows } from "./results-rows";

const root = new URL("../../../templates/mandates/", import.meta.url);
const ids = readdirSync(root).filter((name) => statSync(new URL(name, root)).isDirectory());

/** What a report on a template holds, without the words of the checks: what a reader would miss if it went. */
function outlineOf(id: string): string {
  const design = templateDesign(id);
  const { report, assessment } = reportOf(design, { annex: true, comments: true, audit: {} });
  const headings = report.blocks.flatMap((block) =>
    block.kind === "heading" ? [`${"  ".repeat(block.level - 2)}${block.id}`] : [],
  );
  const results = resultsRows({ design, words }).map(
    ({ objective, basis, indicator, tasks, baseline, target, due, review, owner }) =>
      [objective, basis, indicator, tasks.join("; "), baseline, target, due, review, owner].join(
        " | ",
      ),
  );
  const register = registerRows({ design, assessment, words }).map(
    ({ kind, id: line, stated, owner, trigger, response, checks: leaning }) =>
      [
        kind,
        line,
        stated,
        owner,
        trigger,
        response,
        leaning.map((check) => check.id).join(" "),
      ].join(" | "),
  );
  const parts = { sections: headings, results, register };
  return Object.entries(parts)
    .map(([name, lines]) => `## ${name}\n${lines.join("\n")}\n`)
    .join("\n");
}

it.each(ids)("does the report on %s still hold what it held?", async (id) => {
  await expect(outlineOf(id)).toMatchFileSnapshot(`cases/outlines/${id}.txt`);
});

it.each(ids)("does the audit annex on %s hold every check?", (id) => {
  const { report } = reportOf(templateDesign(id), { audit: {} });
  const from = report.blocks.findIndex((block) => block.kind === "heading" && block.id === "audit");
  const rows = report.blocks
    .slice(from)
    .flatMap((block) => (block.kind === "table" ? block.rows : []));
  expect(rows).toHaveLength(checks.length);
});
