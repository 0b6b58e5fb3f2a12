import { expect, it } from "vitest";
import { resolution } from "../importing/match/cases/sample";
import { readResolution } from "../importing/match/read-resolution";
import { textLines } from "./text-lines";

const { structure } = readResolution(
  resolution({
    preamble: ["Determining that the situation in Arcadia is a threat to peace,"],
    operative: [
      "Decides to extend the mandate of UNMIAR for six months",
      "Decides that the mandate of UNMIAR shall be as follows:\nProtection\n(a) To protect civilians:\n(i) In the towns;\n(ii) On the roads;\nElections\n(b) To assist in holding elections",
    ],
  }),
);
const lines = textLines(structure);

it("does every paragraph and item stand in the text's order under its own number?", () => {
  expect(lines.map(({ id, number, depth }) => `${depth} ${id} ${number}`)).toEqual([
    "0 heading ",
    "0 preamble 1 1",
    "0 preamble 2 2",
    "0 1 1.",
    "0 2 2.",
    "1 2 (a) (a)",
    "2 2 (a) (i) (i)",
    "2 2 (a) (ii) (ii)",
    "1 2 (b) (b)",
    "0 3 3.",
  ]);
});

it("does a heading stand once, over the first line that it is about?", () => {
  const headed = lines.filter(({ heading }) => heading !== "");
  expect(headed.map(({ id, heading }) => `${id}: ${heading}`)).toEqual([
    "2 (a): Protection",
    "2 (b): Elections",
  ]);
});
