import { expect, it } from "vitest";
import type { Entry, EntryKind } from "./entry";
import { groupedByKind, offered } from "./grouped";

const entry = (kind: EntryKind, name: string): Entry => ({ id: name, kind, name, go: () => {} });
const act = entry("act", "Undo");
const page = entry("page", "Report");
const term = entry("term", "Mandate");
const namesOf = (groups: ReturnType<typeof groupedByKind>) =>
  groups.map(({ id, entries }) => `${id}: ${entries.map(({ name }) => name).join(", ")}`);

it("does the kind of the closest come first, each kind once, its closest first?", () => {
  const found = [page, term, entry("page", "Share")];
  expect(namesOf(groupedByKind(found))).toEqual(["page: Report, Share", "term: Mandate"]);
  expect(groupedByKind([])).toEqual([]);
});

it("are what was used lately, acts and pages offered before typing, and nothing twice?", () => {
  expect(namesOf(offered([term, page], [act, page, term]))).toEqual([
    "recent: Mandate, Report",
    "act: Undo",
  ]);
  expect(namesOf(offered([], [page, act]))).toEqual(["act: Undo", "page: Report"]);
});
