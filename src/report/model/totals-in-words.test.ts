import { expect, it } from "vitest";
import { ledgerOf } from "../../planning/gate/cases/made-ledger";
import { byFirmness } from "../../planning/gate/ledger-totals";
import { strictWords as words } from "./cases/report-of";
import { tallyInWords, totalInWords } from "./totals-in-words";

const total = byFirmness(
  ledgerOf([
    { military: 850, firm: true },
    { military: 0, police: 160, firm: true },
    { firm: false },
    { police: 140 },
  ]).force.contributors ?? [],
);

it("does a total tell military and police, and only the parts that there are?", () => {
  expect(totalInWords(words, total)).toBe(
    "4 units; Firm: 850 military, 160 police; Not firm: 1 without a number; Not said whether firm: 140 police",
  );
  expect(totalInWords(words, byFirmness([]))).toBe("0 units");
});

it("does a tally tell its units, and those without a number?", () => {
  expect(tallyInWords(words, total.notFirm)).toBe("1 without a number; 1 unit");
  expect(tallyInWords(words, byFirmness([]).firm)).toBe("None");
});
