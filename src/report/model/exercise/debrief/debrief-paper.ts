import { said } from "../../runs";
import { exerciseMeta } from "../paper-meta";
import type { PrintBlock, PrintReport } from "../print-block";
import { type ExerciseLimit, exerciseLimits } from "../reading-part";
import { heading } from "../scene";
import { bandsPart } from "./bands-part";
import { checksPart } from "./checks-part";
import type { DebriefInput } from "./debrief-input";
import { differencesPart } from "./differences-part";
import { modelComparison } from "./model-part";
import { movesPart } from "./moves-part";
import { precedentsPart } from "./precedents-part";
import { votesPart } from "./votes-part";

function headOf(input: DebriefInput, kicker: string): PrintBlock {
  const { words, exercise, teams, date } = input;
  const facts = [
    ["exercise-paper.fact.case", words.say(`exercise-paper.case.${exercise.case}`)],
    ["exercise-paper.teams", words.clauses(teams.map(({ label }) => label))],
    ["exercise-paper.fact.version", exercise.version],
    ["exercise-paper.fact.made", words.date(date)],
  ] as const;
  return {
    kind: "title",
    kicker,
    text: exercise.title,
    facts: facts
      .filter(([, text]) => text !== "")
      .map(([key, text]) => ({ term: words.say(key), runs: said(text) })),
  };
}

/** The exercise's own questions, without what the trainer listens for. */
function questionsPart({ exercise, words }: DebriefInput): PrintBlock[] {
  const { questions } = exercise.facilitator;
  if (questions.length === 0) return [];
  return [
    heading(2, "questions", words.say("exercise-paper.questions")),
    { kind: "list", items: questions.map(({ text }) => said(text)) },
  ];
}

/**
 * What the teams made of an exercise, for those who were there: differences, movement, votes,
 * checks, precedents, the model answer, the trainer's bands. No points, no order of merit. Where
 * names are hidden, none of a team or person stands in it but what teams wrote themselves.
 */
export function debriefPaper(input: DebriefInput): PrintReport {
  const { words, exercise, hidesNames } = input;
  const meta = exerciseMeta(input, "debrief");
  const limits: readonly ExerciseLimit[] = ["board", ...(hidesNames ? (["names"] as const) : [])];
  const body = [
    ...differencesPart(input),
    ...movesPart(input),
    ...votesPart(input),
    ...checksPart(input),
    ...precedentsPart(input),
    ...modelComparison(input),
    ...bandsPart(input),
    ...questionsPart(input),
    ...exerciseLimits({ words, exercise }, limits),
  ];
  const items = body.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  );
  return {
    meta,
    blocks: [
      headOf(input, meta.kindWords),
      { kind: "paragraph", tone: "lead", runs: said(words.say("exercise-paper.debrief.what")) },
      { kind: "contents", title: words.say("report.heading.contents"), items },
      ...body,
    ],
  };
}
