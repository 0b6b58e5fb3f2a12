import { describe, expect, it } from "vitest";
import { nextChoices } from "./next-choices";

describe("can several choices contradict one another?", () => {
  it("no: none clears the others and the others clear none", () => {
    expect(nextChoices(["arms-embargo"], ["none", "arms-embargo"])).toEqual(["none"]);
    expect(nextChoices(["none"], ["none", "targeted"])).toEqual(["targeted"]);
    expect(nextChoices([], ["none"])).toEqual(["none"]);
  });

  it("unticking the last one takes the answer back", () => {
    expect(nextChoices(["targeted"], [])).toBeUndefined();
    expect(nextChoices(["none"], [])).toBeUndefined();
  });

  it("leaves the rest as ticked", () => {
    expect(nextChoices(["a"], ["a", "b"])).toEqual(["a", "b"]);
  });
});
