import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { openDesign } from "../domain/open-design";
import { designFileName, designFileText } from "./design-file";

describe("is a file's name plain and its text whole?", () => {
  it.each([
    ["UN operation in X (2027)", "un-operation-in-x-2027.mandate.json"],
    ["  ../../etc/passwd ", "etc-passwd.mandate.json"],
    ["Opération à Bangui", "operation-a-bangui.mandate.json"],
    ["???", "mandate.mandate.json"],
  ])("%j becomes %s", (title, name) => expect(designFileName(title)).toBe(name));

  it("opens again as the same design", () => {
    const design = blankDesign("d", "Whole");
    expect(openDesign(designFileText(design))).toEqual({ ok: true, design });
  });
});
