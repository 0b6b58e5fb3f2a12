import { afterEach, describe, expect, it, vi } from "vitest";
import { rememberChoice, usualChoice } from "./report-choice";

afterEach(() => vi.unstubAllGlobals());

function withStorage(text?: string) {
  let kept = text;
  const localStorage = {
    getItem: () => kept ?? null,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
  vi.stubGlobal("window", { localStorage });
}

it("does the PDF keep the design to itself unless asked?", () => {
  expect(usualChoice().embeds).toBe(false);
});

describe("are the sections remembered for the next report?", () => {
  it("with the annexes and the paper", () => {
    withStorage();
    const chosen = {
      leftOut: ["case", "factors"],
      annex: true,
      sizing: true,
      cost: true,
      audits: true,
      stresses: true,
      paper: "letter",
    } as const;
    rememberChoice({ ...usualChoice(), ...chosen });
    expect(usualChoice()).toMatchObject(chosen);
  });

  it("but not the design in the PDF, the comments of colleagues, or a version of this design", () => {
    withStorage();
    rememberChoice({ ...usualChoice(), embeds: true, comments: true, since: "v1", kind: "brief" });
    const { embeds, comments, since, kind } = usualChoice();
    expect({ embeds, comments, since, kind }).toEqual({ embeds: false, kind: "full" });
  });

  it.each(["{", "[]", '{"leftOut":["limits"]}', '{"paper":"a0"}'])(
    "and what was kept is not trusted (%s)",
    (text) => {
      withStorage(text);
      expect(usualChoice()).toMatchObject({ leftOut: [], annex: false, paper: "a4" });
    },
  );
});
