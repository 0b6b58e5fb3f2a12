import { describe, expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { resolution } from "../../importing/match/cases/sample";
import { readResolution } from "../../importing/match/read-resolution";
import { labelInWords } from "./label-in-words";
import { readerProposals } from "./model/reader-proposal";
import { proposalLine, proposalValue } from "./proposal-words";

const words = createWords("en", await loadMessages("en", ["fields", "reader"]), {
  onMissing: "throw",
});
const proposals = readerProposals(
  readResolution(
    resolution({
      operative: [
        "Decides to extend the mandate of UNMIAR for six months",
        "Decides that UNMIAR shall consist of up to 9,000 troops",
        "Decides that the mandate of UNMIAR shall be as follows:\n(a) To protect civilians under threat of physical violence;\n(b) To assist in holding elections by 1 December 2031",
        "Endorses the following benchmarks:\n(a) Return of the displaced;\n(b) Police in every district",
      ],
    }),
  ),
);
const lines = proposals.map((proposal) => proposalLine(words, proposal, proposal.values));

describe("is every proposal said in the field's own words?", () => {
  it.each([
    "Troop ceiling: 9,000 people",
    "Length of the mandate: 6 months",
    "Task 2: Election assistance · Assist · Decides · UNMIAR · by 1 December 2031",
    "Benchmark 1: Return of the displaced",
  ])("%s", (line) => {
    expect(lines).toContain(line);
  });

  it("a task whose kind is not told says so", () => {
    const task = proposals.find(({ path }) => path === "purpose.tasks");
    expect(task && proposalValue(words, task, {})).toBe("kind of task not told");
  });
});

describe("is a coded value said with its unit?", () => {
  it.each([
    ["troopCeiling", 4000, "4,000 people"],
    ["durationMonths", 6, "6 months"],
    ["expiryDate", "2027-06-30", "30 June 2027"],
    ["useOfForce", "all_necessary_means", "all necessary means"],
    ["taskCount", 12, "12"],
    ["policeCeiling", null, "not stated"],
  ] as const)("%s of %s", (field, value, said) => {
    expect(labelInWords(words, field, value)).toBe(said);
  });
});
