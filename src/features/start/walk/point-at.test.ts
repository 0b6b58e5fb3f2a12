import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pointAt } from "./point-at";

/** Where a part lies each time that it is asked; 0 from then on. */
let tops: number[] = [];

/** What each part folds at its head. */
let folds: { open: boolean }[] = [];

/** A part of a page: seen where it takes room. */
const part = (room: number) => ({
  dataset: {} as Record<string, string>,
  isConnected: true,
  getClientRects: () => ({ length: room }),
  scrollIntoView: vi.fn(),
  querySelectorAll: () => folds,
  getBoundingClientRect: () => ({ top: tops.shift() ?? 0 }),
});

let onPage: ReturnType<typeof part>[] = [];
let pageChanges = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  onPage = [];
  tops = [];
  folds = [];
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 16));
  vi.stubGlobal("document", { body: {}, querySelectorAll: () => onPage });
  vi.stubGlobal(
    "MutationObserver",
    class {
      constructor(private readonly change: () => void) {}
      observe = () => {
        pageChanges = this.change;
      };
      disconnect = () => {
        pageChanges = () => {};
      };
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("does it mark the part that can be seen, show it, and take the mark away again?", () => {
  const [hidden, seen] = [part(0), part(1)];
  onPage = [hidden, seen];
  const found = vi.fn();
  const stop = pointAt(".x", found);
  expect([hidden.dataset, seen.dataset]).toEqual([{}, { walked: "" }]);
  vi.runAllTimers();
  expect(seen.scrollIntoView).toHaveBeenCalledTimes(1);
  expect(found).toHaveBeenCalledWith(seen);
  stop();
  expect(seen.dataset).toEqual({});
});

it("does it wait for a part that is not there yet, and follow it when the page is drawn anew?", () => {
  const found = vi.fn();
  const stop = pointAt("#late", found);
  vi.runAllTimers();
  expect(found).not.toHaveBeenCalled();
  const first = part(1);
  onPage = [first];
  pageChanges();
  pageChanges();
  vi.runAllTimers();
  expect(found).toHaveBeenCalledTimes(1);
  const second = part(1);
  first.isConnected = false;
  onPage = [second];
  pageChanges();
  vi.runAllTimers();
  expect(found.mock.calls).toEqual([[first], [second]]);
  stop();
});

it("does it scroll again while the page above the part still grows?", () => {
  const grown = part(1);
  onPage = [grown];
  tops = [40, 300, 40, 90, 40, 40];
  pointAt("#grown", vi.fn());
  vi.runAllTimers();
  expect(grown.scrollIntoView).toHaveBeenCalledTimes(3);
});

it("does it open a part that is folded, and only once it has come?", () => {
  folds = [{ open: false }];
  onPage = [part(1)];
  pointAt("#folded", vi.fn());
  expect(folds).toEqual([{ open: false }]);
  vi.runAllTimers();
  expect(folds).toEqual([{ open: true }]);
});

it("does it show nothing any more once it was stopped?", () => {
  const late = part(1);
  onPage = [late];
  const found = vi.fn();
  pointAt("#late", found)();
  vi.runAllTimers();
  expect(found).not.toHaveBeenCalled();
  expect(late.dataset).toEqual({});
});
