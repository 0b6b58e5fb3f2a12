import { expect, it } from "vitest";
import { historyStepOf } from "./undo-key";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

it("which keys take a step back, and which take it again?", () => {
  const step = (keys: Partial<typeof none> & { key: string }) =>
    historyStepOf({ ...none, ...keys });
  expect(step({ key: "z", ctrlKey: true })).toBe("undo");
  expect(step({ key: "z", metaKey: true })).toBe("undo");
  expect(step({ key: "Z", ctrlKey: true, shiftKey: true })).toBe("redo");
  expect(step({ key: "y", ctrlKey: true })).toBe("redo");
});

it("are other keys left alone?", () => {
  expect(historyStepOf({ ...none, key: "z" })).toBeUndefined();
  expect(historyStepOf({ ...none, key: "z", ctrlKey: true, altKey: true })).toBeUndefined();
  expect(historyStepOf({ ...none, key: "a", ctrlKey: true })).toBeUndefined();
});
