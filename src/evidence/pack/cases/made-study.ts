import type { Coding, Work } from "../../schema";
import type { PackFinding } from "../pack-schema";

/** A made study, so that no real one is misquoted: it does not exist and found nothing. */
export const madeFinding: PackFinding = {
  id: "example-2030-troops",
  workId: "example-2030",
  factor: "troop-quantity",
  topic: "troop-quantity",
  outcome: "battle-deaths",
  perpetrator: "unspecified",
  direction: "null",
  studyDesign: "subnational-panel",
  method: "statistical",
  coverage: "A made country, 2020-2029",
  related: "related",
  size: {
    unit: "battle-deaths-a-month",
    from: 10,
    to: 10,
    at: { unit: "un-troops", from: 0, to: 500 },
  },
  verified: "yes",
  basis: "abstract",
  verifiedUrl: "https://example.org/example-2030",
  reviewed: "2030-02-01",
  use: "evidence",
  contrastsWith: ["hultman-2014-battle-troops"],
  statement: "In this made study 500 troops went with no change from 10 battle deaths a month.",
};

/** The work that it stands in. */
export const madeWork: Work = {
  id: "example-2030",
  authors: ["Example, Anna"],
  year: 2030,
  title: "A made study of 500 troops",
  venue: "Journal of Examples",
  doi: "10.5555/example.2030",
  kind: "article",
};

/** How it would be coded. */
export const madeCoding: Coding = {
  id: "example-2030.troop-quantity.conflict.null",
  workId: "example-2030",
  kind: "factor",
  codedFactor: "troop-quantity",
  factor: "troop-quantity",
  direction: "null",
  outcome: "conflict",
  direct: false,
  method: "statistical",
  cases: "several",
};
