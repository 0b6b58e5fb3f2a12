import { beforeEach, describe, expect, it } from "vitest";
import { resolution } from "../../importing/match/cases/sample";
import { readResolution } from "../../importing/match/read-resolution";
import { addText, chooseText, removeText, swapSides, useTexts } from "./texts-store";

const put = (day: string) => {
  const text = resolution({ day, operative: ["Decides to extend the mandate of UNMIAR"] });
  return addText(`${day}.txt`, text, readResolution(text));
};
const sides = () => {
  const { before, after } = useTexts.getState();
  return [before, after];
};

beforeEach(() => useTexts.setState({ texts: [], before: undefined, after: undefined }));

describe("which two texts are compared?", () => {
  it("the first two that come, the older one before", () => {
    const newer = put("3 May 2032");
    expect(sides()).toEqual([undefined, undefined]);
    const older = put("3 May 2031");
    expect(sides()).toEqual([older, newer]);
  });

  it("still those where a third one comes", () => {
    const [first, second] = [put("3 May 2031"), put("3 May 2032")];
    put("3 May 2030");
    expect(sides()).toEqual([first, second]);
  });

  it("those that were chosen, the other way round where that was asked for", () => {
    const [first, , third] = [put("3 May 2031"), put("3 May 2032"), put("3 May 2033")];
    chooseText("after", third);
    swapSides();
    expect(sides()).toEqual([third, first]);
  });

  it("none in the place of one that was taken away", () => {
    const [first, second, third] = [put("3 May 2031"), put("3 May 2032"), put("3 May 2033")];
    put("3 May 2034");
    removeText(second);
    expect(sides()).toEqual([first, undefined]);
    removeText(first);
    expect(useTexts.getState().texts[0]?.id).toBe(third);
  });
});
