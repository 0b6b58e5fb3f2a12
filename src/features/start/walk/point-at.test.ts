import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { pointAt } from "./point-at";

/** A part of a page: seen where it takes room. */
const part = (room: number) => ({
  dataset: {} as Record<string, string>,
  isConnected: true,
  getClientRects: () => ({ length: room }),
  scrollIntoView: vi.fn(),
});

let onPage: ReturnType<typeof part>[] = [];
let pageChanges = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  onPage = [];
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

it("does it show nothing any more once it was stopped?", () => {
  const late = part(1);
  onPage = [late];
  const found = vi.fn();
  pointAt("#late", found)();
  vi.runAllTimers();
  expect(found).not.toHaveBeenCalled();
  expect(late.dataset).toEqual({});
});
