import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { groupTyping, typingPause } from "./group-typing";

let place: string | undefined;
const record = vi.fn();
const edit = (at: string | undefined) => {
  place = at;
  grouped();
};
let grouped: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  record.mockClear();
  grouped = groupTyping(record, () => place);
});
afterEach(() => {
  vi.useRealTimers();
});

it("is a stretch of typing in one place one step, however long it goes on?", () => {
  for (let letter = 0; letter < 10; letter += 1) {
    edit("about.title");
    vi.advanceTimersByTime(typingPause - 1);
  }
  expect(record).toHaveBeenCalledTimes(1);
});

it("does another place, or a pause, begin a step?", () => {
  edit("about.title");
  edit("about.summary");
  expect(record).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(typingPause);
  edit("about.summary");
  expect(record).toHaveBeenCalledTimes(3);
});

it("is an edit that names no place always a step of its own?", () => {
  edit(undefined);
  edit(undefined);
  expect(record).toHaveBeenCalledTimes(2);
});

it("does the step keep what was there before the stretch?", () => {
  const taken: string[] = [];
  const take = groupTyping(
    (before: string) => void taken.push(before),
    () => "about.title",
  );
  take("");
  take("M");
  take("Ma");
  expect(taken).toEqual([""]);
});
