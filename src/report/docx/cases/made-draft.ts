import type { Draft, DraftClause, DraftRun } from "../../../drafting/draft";

/** A clause from a text in which *verbs* and [gaps] are marked. */
export function madeClause(id: string, text: string, more: Partial<DraftClause> = {}): DraftClause {
  const [, body = "", mark = ""] = /^(.*?)(, and|; and|[,;:.])?$/s.exec(text) ?? [];
  const runs = body
    .split(/(\*[^*]+\*|\[[^\]]+\])/)
    .filter(Boolean)
    .map((part): DraftRun => {
      if (part.startsWith("*")) return { kind: "verb", text: part.slice(1, -1) };
      return part.startsWith("[")
        ? { kind: "gap", text: part, place: { field: "force.troopCeiling" } }
        : { kind: "words", text: part };
    });
  return {
    id,
    part: "operative",
    level: 0,
    number: "",
    heading: false,
    runs,
    mark,
    places: [],
    checks: [],
    precedents: [],
    origin: "drafted",
    ...more,
  };
}

const clauses: readonly DraftClause[] = [
  madeClause("situation", "*Gravely concerned* by the attacks on civilians in Karesh,", {
    part: "preamble",
  }),
  madeClause("charter", "*Acting* under Chapter VII of the Charter of the United Nations,", {
    part: "preamble",
    places: [{ field: "commitment.legalBasis" }],
  }),
  madeClause(
    "establish",
    "*Decides* to establish the United Nations Mission in Karesh (UNMIKAR) for a period of twelve months from the adoption of this resolution;",
    { number: "1", places: [{ field: "commitment.durationMonths" }] },
  ),
  madeClause(
    "ceiling",
    "*Decides* that the Mission shall have up to 7,000 military personnel and [police ceiling: not stated];",
    {
      number: "2",
      places: [{ field: "force.troopCeiling" }],
      checks: ["place-among-comparables", "there-in-time"],
      precedents: [{ operation: "UNAMSIL", resolution: "1313 (2000)", paragraph: "3 (a)" }],
    },
  ),
  madeClause("tasks", "*Decides* that the mandate of the Mission shall be as follows:", {
    number: "3",
  }),
  madeClause("protection", "Protection of civilians", { heading: true, level: 1 }),
  madeClause("protect", "To protect civilians under threat of physical violence:", {
    level: 1,
    number: "(a)",
    checks: ["there-in-time"],
  }),
  madeClause("patrol", "by patrols in the eastern valleys;", { level: 2, number: "(i)" }),
  madeClause("sites", "by presence where civilians gather;", { level: 2, number: "(ii)" }),
  madeClause("rights", "To monitor and report on human rights;", { level: 1, number: "(b)" }),
  madeClause(
    "force",
    "*Authorizes* the Mission to take all necessary means to carry out its mandate to protect civilians;",
    { number: "4" },
  ),
  madeClause("lists", "*Requests* the Secretary-General:", { number: "5" }),
  madeClause("report", "to report to the Council every 90 days;", { level: 1, number: "(a)" }),
  madeClause("struck", "*Urges* what is no longer wanted;", { origin: "struck" }),
  madeClause("seized", "*Decides* to remain actively seized of the matter.", { number: "6" }),
];

/** A small made-up draft with clauses of every kind. */
export const madeDraft: Draft = {
  stage: "whole",
  stages: ["whole"],
  fromBasis: false,
  head: [[{ kind: "words", text: "Draft resolution" }], [{ kind: "words", text: "Karesh" }]],
  subject: [{ kind: "words", text: "The Security Council," }],
  clauses,
  leftOut: [{ field: "commitment.budgetUsdMillions", decidedBy: "budget" }],
  conflicts: [],
  marking: "Drafting aid. Not agreed language.",
};
