import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { allResults } from "../../engine/assessment";
import { LOCALES } from "../../i18n/locale";
import type { Block } from "../model/block";
import { buildReport } from "../model/build-report";
import { reportOf, templateDesign } from "../model/cases/report-of";
import { richDesign } from "../model/cases/rich-design";
import type { ReportMeta } from "../model/report";
import { loadReportWords } from "../model/report-words";
import { inputOf } from "../tables/cases/sheets-of";
import { reportJsonSchema } from "./json-schema";
import { type ReportFile, reportFileSchema, reportFileText, reportSchemaName } from "./report-file";

describe("is the published form that of the reports as they are now?", () => {
  it("in public/schemas (npm run schemas)", () => {
    const file = new URL(`../../../public/schemas/${reportSchemaName}`, import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(reportJsonSchema());
  });

  it("block by block", () => {
    type Loose<T> = T extends readonly (infer E)[]
      ? Loose<E>[]
      : T extends object
        ? { -readonly [K in keyof T]: Loose<T[K]> }
        : T;
    expectTypeOf<Loose<Block>["kind"]>().toEqualTypeOf<ReportFile["blocks"][number]["kind"]>();
    expectTypeOf<keyof ReportMeta>().toEqualTypeOf<keyof ReportFile["meta"]>();
  });
});

describe("does the file hold the whole report and nothing that is not in its form?", () => {
  it.each(["full", "brief"] as const)("the %s one", (kind) => {
    const options = { kind, annex: true, comments: true, audit: {} };
    const { report, assessment } = reportOf(richDesign, options);
    const file = JSON.parse(reportFileText(report, assessment));
    expect(reportFileSchema.parse(file)).toEqual(file);
    expect(file.blocks).toEqual(JSON.parse(JSON.stringify(report.blocks)));
    expect(file.meta.versions).toEqual(report.meta.versions);
    const told = [
      ...file.assessment.factors.flatMap((f: { checks: object[] }) => f.checks),
      ...file.assessment.coherence,
    ];
    expect(told.map(({ id }: { id: string }) => id)).toEqual(
      allResults(assessment).map(({ id }) => id),
    );
  });

  it.each(LOCALES)("in %s", async (locale) => {
    const input = inputOf(templateDesign("unmiss-2011"), await loadReportWords(locale));
    const file = JSON.parse(reportFileText(buildReport(input), input.assessment));
    expect(reportFileSchema.parse(file)).toEqual(file);
    expect(file.meta.language).toBe(locale);
  });

  it("refuses a report with more in it than the form has a place for", () => {
    const { report, assessment } = reportOf(richDesign);
    const file = JSON.parse(reportFileText(report, assessment));
    expect(reportFileSchema.safeParse({ ...file, score: 7 }).success).toBe(false);
    expect(reportFileSchema.safeParse({ ...file, blocks: [{ kind: "sum" }] }).success).toBe(false);
  });
});
