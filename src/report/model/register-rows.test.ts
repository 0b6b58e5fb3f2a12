import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { allResults } from "../../engine/assessment";
import { assumptionList } from "../../engine/facts/assumed-of-others";
import { checks } from "../../engine/registry";
import { isOpen } from "../../engine/status";
import { paragraphsOf, reportOf, strictWords as words } from "./cases/report-of";
import { richDesign } from "./cases/rich-design";
import { registerRows } from "./register-rows";

const rowsOf = (design: MandateDesign) => {
  const { assessment } = reportOf(design);
  return { assessment, rows: registerRows({ design, assessment, words }) };
};
const { rows, assessment } = rowsOf(richDesign);
const assumptionAt = (id: string) => rows.find((row) => row.kind === "assumption" && row.id === id);

describe("does the register list what the author assumes of others?", () => {
  it("with owner and trigger as stated, and empty where they are not", () => {
    expect(assumptionAt("international.council")).toMatchObject({
      stated: "Mostly united",
      owner: "Political affairs",
      trigger: "A second abstention of a permanent member",
    });
    expect(assumptionAt("international.donors")).toMatchObject({ owner: "", trigger: "" });
  });

  it("with every check that applies and reads what is assumed, and no other", () => {
    for (const { id, kind, checks: leaning } of rows) {
      if (kind !== "assumption") continue;
      const paths: readonly FieldPath[] =
        assumptionList.find(({ assumed }) => assumed[0] === id)?.assumed ?? [];
      const readers = checks
        .filter(({ needs }) => needs.some((path) => paths.includes(path)))
        .map((check) => check.id);
      const applying = allResults(assessment)
        .filter((result) => result.status !== "not-applicable" && readers.includes(result.id))
        .map((result) => result.id);
      expect(leaning.map((check) => check.id)).toEqual(applying);
    }
    expect(assumptionAt("international.council")?.checks).toContainEqual({
      id: "council-assumption",
      title: "What is assumed of the Security Council",
      status: "Met",
    });
  });

  it("with consent, what shows that it erodes, and what is done then", () => {
    const host: MandateDesign["host"] = {
      formalConsent: { value: "given" },
      politicalWill: { value: "mixed" },
      erosionThreshold: { value: "Two patrols turned back in a month" },
      erosionOwner: { value: "Head of mission" },
      fallback: { value: "Move to the bases at the airport" },
    };
    const row = rowsOf({ ...richDesign, host }).rows.find(({ id }) => id === "host.formalConsent");
    expect(row).toMatchObject({
      stated: "Formal consent: Given; Political will: Mixed",
      owner: "Head of mission",
      trigger: "Two patrols turned back in a month",
      response: "Move to the bases at the airport",
    });
  });

  it("asks for fields that the design has", () => {
    for (const { assumed, owner, trigger, response } of assumptionList)
      for (const path of [...assumed, owner, trigger, ...(response ? [response] : [])])
        expect(fieldRecord(path).path).toBe(path);
  });
});

describe("does it make no risk up?", () => {
  it("lists the prerequisites that are open by name, in the order of what to change first", () => {
    const open = assessment.worthChangingFirst.filter((id) =>
      allResults(assessment).some(
        (result) =>
          result.id === id && isOpen(result.status) && result.consequence === "unmet-prerequisite",
      ),
    );
    const listed = rows.filter(({ kind }) => kind === "prerequisite");
    expect(listed.map(({ id }) => id)).toEqual(open);
    expect(open.length).toBeGreaterThan(3);
    for (const { owner, trigger, response } of listed)
      expect([owner, trigger, response]).toEqual(["", "", ""]);
  });

  it("has nothing to say of a design that states nothing", () => {
    expect(rowsOf(blankDesign("d", "D")).rows).toEqual([]);
  });

  it("names each open prerequisite in the report", () => {
    const said = paragraphsOf(reportOf(richDesign).report.blocks);
    for (const { kind, about, stated } of rows)
      if (kind === "prerequisite") expect(said).toContain(`${words.closed(stated)} ${about}`);
  });
});
