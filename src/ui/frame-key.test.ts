import { expect, it } from "vitest";
import { frameActOf } from "./frame-key";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const act = (keys: Partial<typeof none> & { key: string }) => frameActOf({ ...none, ...keys });

it("which keys take a step back, take it again, or save a file?", () => {
  expect(act({ key: "z", ctrlKey: true })).toBe("undo");
  expect(act({ key: "z", metaKey: true })).toBe("undo");
  expect(act({ key: "Z", ctrlKey: true, shiftKey: true })).toBe("redo");
  expect(act({ key: "y", ctrlKey: true })).toBe("redo");
  expect(act({ key: "s", ctrlKey: true })).toBe("save-file");
});

it("which keys find anything, and show the keys?", () => {
  expect(act({ key: "k", ctrlKey: true })).toBe("find");
  expect(act({ key: "K", metaKey: true })).toBe("find");
  expect(act({ key: "?", shiftKey: true })).toBe("keys");
  expect(act({ key: "?", altKey: true })).toBeUndefined();
  expect(act({ key: "k" })).toBeUndefined();
});

it("are other keys left alone?", () => {
  expect(act({ key: "z" })).toBeUndefined();
  expect(act({ key: "z", ctrlKey: true, altKey: true })).toBeUndefined();
  expect(act({ key: "S", ctrlKey: true, shiftKey: true })).toBeUndefined();
  expect(act({ key: "a", ctrlKey: true })).toBeUndefined();
});
