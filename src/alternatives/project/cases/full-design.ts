import { blankDesign, type MandateDesign } from "../../../domain/design";

const at = { kind: "field", id: "force.troopCeiling" } as const;

/** A design with something of every kind beside its answers. */
export const fullDesign: MandateDesign = {
  ...blankDesign("first", "First option"),
  about: { title: "First option", author: "A. Diallo", summary: "A force of 7,000." },
  operation: { type: { value: "un-peacekeeping", reason: "As the panel asked." } },
  situation: {
    hostCountries: { value: ["Arcadia"] },
    sectors: {
      value: [
        {
          id: "north",
          name: { value: "North" },
          population: { value: 120_000, provenance: "by-reference", passage: "Annex I" },
          troops: { value: 2000 },
        },
      ],
      reason: "By the river.",
    },
  },
  host: { formalConsent: { value: "given" }, compact: { value: true }, fallback: { value: "x" } },
  force: { troopCeiling: { value: 7000, reason: "Two battalions a sector.", provenance: "text" } },
  timing: { warningDate: { value: "2026-03-01" }, decisionDate: { value: "2026-11-21" } },
  overrides: [{ check: "there-in-time", who: "A. Diallo", why: "Airlift.", when: "2026-11-20" }],
  thresholds: [{ threshold: "size-in-studied-range", value: 3, reason: "Terrain." }],
  figures: [{ figure: "cost.per-uniformed", value: 0.05 }],
  shocks: [{ shock: "fewer-troops", levels: [10] }],
  limits: [{ limit: "force.troopCeiling", most: 9000 }],
  option: {
    project: "talks",
    projectTitle: "After the talks",
    place: 2,
    recommendation: "It can be there in time.",
    risks: "The rains.",
    exit: "After the elections.",
  },
  comments: [{ id: "c", at, author: "B. Osei", when: "2026-11-21T09:00:00Z", text: "Why?" }],
  votes: [{ id: "v", opened: "2026-11-21T09:00:00Z", choices: [{ path: "force.troopCeiling" }] }],
  ballots: [{ id: "b", round: "v", author: "B. Osei", cast: "2026-11-21T10:00:00Z", votes: [] }],
};
