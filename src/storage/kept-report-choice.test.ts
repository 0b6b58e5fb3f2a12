import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepReportChoice, keptReportChoice } from "./kept-report-choice";

let items: Map<string, string>;
beforeEach(() => {
  items = new Map();
  const localStorage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
  };
  vi.stubGlobal("window", { localStorage });
});
afterEach(() => vi.unstubAllGlobals());

it("is what was chosen there for the next report, under a key of the app?", () => {
  expect(keptReportChoice()).toBeUndefined();
  keepReportChoice({ leftOut: ["case"] });
  expect(keptReportChoice()).toEqual({ leftOut: ["case"] });
  expect([...items.keys()]).toEqual(["mandate-wizard.report"]);
});

it("does a damaged entry, or a browser that refuses, count as nothing kept?", () => {
  items.set("mandate-wizard.report", "{");
  expect(keptReportChoice()).toBeUndefined();
  vi.stubGlobal("window", {});
  expect(keptReportChoice()).toBeUndefined();
  expect(() => keepReportChoice({})).not.toThrow();
});
