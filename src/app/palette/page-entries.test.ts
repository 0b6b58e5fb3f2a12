import { expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { pageAt } from "../page-at";
import { isOpenNow, pageEntries } from "./page-entries";

const open = { hasDesign: true, isInExercise: false, isEvidenceShown: true };
const withheld = { hasDesign: true, isInExercise: true, isEvidenceShown: false };
const words = createWords(
  "en",
  await loadMessages("en", ["means", "options", "room", "precedents-page"]),
  { onMissing: "throw" },
);
const addresses = (desk: typeof open) => pageEntries(words, desk).map(({ id }) => id.slice(5));

it("does every page that is found exist, named as the app names it?", () => {
  for (const address of addresses(open)) expect(pageAt(address.slice(1)), address).toBeDefined();
  expect(pageEntries(words, open).find(({ id }) => id === "page #/report")?.name).toBe("Report");
});

it("are pages of a design left out where none is open, with their parts?", () => {
  const found = addresses({ ...open, hasDesign: false });
  expect(found).toContain("#/evidence/map");
  expect(found).not.toContain("#/report");
  expect(found).not.toContain("#/options/compare");
});

it("is nothing found of pages that an exercise keeps closed, and the team's page in it?", () => {
  const found = addresses(withheld);
  expect(found).toContain("#/team");
  expect(found).toContain("#/wizard");
  for (const closed of ["#/assessment", "#/report", "#/stress", "#/evidence", "#/evidence/checks"])
    expect(found).not.toContain(closed);
  expect(isOpenNow("team", open)).toBe(false);
});

it("is the wall of a room, and a link that somebody sent, never found?", () => {
  expect(addresses(open).filter((address) => /projector|link$/.test(address))).toEqual([]);
});
