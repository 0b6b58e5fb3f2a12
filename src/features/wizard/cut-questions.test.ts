import { describe, expect, it } from "vitest";
import { partedByCut } from "./cut-questions";
import { allPaths } from "./question";
import { questionOf, questions } from "./questions";

const ceiling = questionOf("force.troopCeiling");
const tasks = questionOf("purpose.tasks");

describe("which questions is a cut of an exercise about?", () => {
  it("all of them where it names none", () => {
    expect(partedByCut(questions)).toEqual({ asked: questions, aside: [] });
    expect(partedByCut(questions, [])).toEqual({ asked: questions, aside: [] });
  });

  it("those with a field that it names, in detail too; a column stands for its list", () => {
    const { asked } = partedByCut(questions, ["force.troopCeiling", "purpose.tasks[].tier"]);
    expect(asked).toEqual(questions.filter((each) => each === ceiling || each === tasks));
    const detailed = questions.find(({ detail }) => detail && detail.length > 0);
    const [path] = detailed?.detail ?? [];
    expect(partedByCut(questions, [path ?? ""]).asked).toEqual([detailed]);
  });

  it("none is lost, and a path that no field has moves nothing", () => {
    const { asked, aside } = partedByCut(questions, [...allPaths(ceiling), "force.nothing"]);
    expect(asked).toEqual([ceiling]);
    expect(aside).toHaveLength(questions.length - 1);
  });
});
