import { expect, it } from "vitest";
import { currentEvidence } from "../current";
import { applyPack } from "../pack/apply-pack";
import { madePack } from "../pack/cases/made-pack";
import { openPack } from "../pack/open-pack";
import { statementIn } from "../statements";
import { wholeBaseText } from "./whole-base";

it("opens again as the same base, sentence by sentence?", () => {
  const opened = openPack(wholeBaseText(currentEvidence), currentEvidence);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { version, pack, statements, ...again } = applyPack(currentEvidence, opened.pack);
  const { version: shipped, ...before } = currentEvidence;
  expect(again).toEqual(before);
  expect(version).toBe(`Mandate Wizard ${shipped}`);
  for (const { id } of currentEvidence.findings)
    expect(statements?.[id]).toBe(statementIn(currentEvidence, id, "en"));
});

it("does a base with a pack go out with it, and by its name?", () => {
  const opened = openPack(wholeBaseText(applyPack(currentEvidence, madePack())), currentEvidence);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  expect(opened.pack.name).toBe("2026.1+Made pack 1.0");
  expect(opened.pack.findings.at(-1)?.statement).toMatch(/^In this made study/);
});
