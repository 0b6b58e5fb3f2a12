import { describe, expect, it } from "vitest";
import { classroomKinds, openDesign } from "../domain/open-design";
import { beginsAsClassroom, isOfClassroom } from "./classroom-file";

const begins = (text: string) => beginsAsClassroom(new File([text], "x.json"));

describe("is a file of the classroom told from a design?", () => {
  it.each(classroomKinds)("by how it begins: %s", async (kind) => {
    expect(await begins(`{"kind":"${kind}","title":"`)).toBe(kind);
    expect(await begins(`\uFEFF{\n  "kind": "${kind}",`)).toBe(kind);
  });

  it("by its kind, where that stands further on", () => {
    for (const kind of classroomKinds) {
      const opened = openDesign(JSON.stringify({ title: "T", kind }));
      expect(opened).toEqual({ ok: false, problem: { code: kind } });
      expect(!opened.ok && isOfClassroom(opened.problem)).toBe(true);
    }
  });

  it("and nothing else is taken for one", async () => {
    for (const text of ["", "{", '{"kind":"mandate-design"}', '{"a":1,"kind":"exercise"}'])
      expect(await begins(text)).toBeUndefined();
    expect(isOfClassroom({ code: "not-a-design" })).toBe(false);
  });
});
