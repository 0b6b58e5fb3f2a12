import { describe, expect, it } from "vitest";
import { openParsed } from "../../domain/open-design";
import { plainDesign } from "../../domain/plain";
import { precedents } from "../../precedents/current";
import { judgeCheck } from "../judge-check";
import { checks } from "../registry";
import { isOpen } from "../status";
import { thresholdsOf } from "../thresholds";
import { caseFiles, designOf, remedyInShort } from "./case";

const files = caseFiles();
const checkById = new Map(checks.map((check) => [check.id, check]));

describe.each(files)("does $check answer as its logic says?", ({ check: id, base, cases }) => {
  it.each(cases)("$name", ({ design: own, expect: expected }) => {
    const design = designOf({ ...base, ...own });
    expect(openParsed(design)).toMatchObject({ ok: true });
    const check = checkById.get(id);
    if (!check) throw new Error(`No check ${id} in the registry`);
    const context = { design: plainDesign(design), threshold: thresholdsOf(design), precedents };
    const { remedies, ...verdict } = expected;
    const judged = judgeCheck(check, context);
    expect(judged).toMatchObject(verdict);
    const asked = judged.missing ?? [];
    expect(asked.length > 0).toBe(judged.status === "not-stated");
    expect(asked.filter((path) => !check.needs.includes(path))).toEqual([]);
    if (!isOpen(judged.status)) return expect(remedies).toBeUndefined();
    const offered = check.remedies?.(context, judged) ?? [];
    expect(offered.map(remedyInShort)).toEqual(remedies);
    for (const remedy of offered) expect(remedy.kind).toBe("value" in remedy ? "set" : "open");
  });
});

describe("is the case table complete?", () => {
  const statusesOf = (id: string) =>
    files
      .filter(({ check }) => check === id)
      .flatMap(({ cases }) => cases.map(({ expect: { status } }) => status));
  const seen = (id: string, statuses: readonly string[]) =>
    statusesOf(id).some((status) => statuses.includes(status));

  it.each(checks.map(({ id }) => id))("%s has a met, a not-met and a not-applicable case", (id) => {
    expect(seen(id, ["met"]), "met").toBe(true);
    expect(seen(id, ["not-met", "partly-met"]), "not met").toBe(true);
    expect(seen(id, ["not-applicable"]), "not applicable").toBe(true);
    expect(seen(id, ["not-stated"]), "not stated").toBe(true);
  });

  it("has no case for a check that does not exist, and one file a check", () => {
    expect(files.map(({ check }) => check).filter((id) => !checkById.has(id))).toEqual([]);
    expect(new Set(files.map(({ check }) => check)).size).toBe(files.length);
  });

  it("has reached every reason of every check", () => {
    const reached = (id: string) =>
      files
        .filter(({ check }) => check === id)
        .flatMap(({ cases }) => cases.map(({ expect: { reason } }) => reason));
    const unreached = checks.flatMap(({ id, reasons }) =>
      reasons.filter((reason) => !reached(id).includes(reason)).map((reason) => `${id}: ${reason}`),
    );
    expect(unreached).toEqual([]);
  });
});
