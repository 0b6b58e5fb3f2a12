import type { Words } from "../../../i18n/words";
import type { ClauseChange } from "../compare-clauses";
import { fateCounts, type TextComparison } from "../compare-texts";
import type { ProvisionChange, ProvisionTurn } from "../provision-change";
import { provisionName, provisionValue, taskName } from "./provision-in-words";

const told = ["kept", "reworded", "moved", "split", "merged", "lost"] as const;

const isTask = ({ id }: ProvisionChange) => id.startsWith("task.");

function clauseSentences(
  words: Words,
  clauses: readonly ClauseChange[],
  names: { first: string; second: string },
): string[] {
  const counts = fateCounts(clauses);
  const merged = clauses
    .filter(({ fate }) => fate === "merged")
    .reduce((sum, { before }) => sum + before.length, 0);
  const before = clauses.reduce((sum, change) => sum + change.before.length, 0);
  const fates = told.flatMap((fate) => {
    const count = fate === "merged" ? merged : counts[fate];
    return count > 0 ? words.say(`compare.summary.${fate}`, { count }) : [];
  });
  return [
    ...(before > 0
      ? [
          words.say("compare.summary.clauses", {
            before,
            first: names.first,
            fates: words.list(fates),
          }),
        ]
      : []),
    words.say("compare.summary.gained", { count: counts.gained, second: names.second }),
  ];
}

function turnSentences(words: Words, clauses: readonly ClauseChange[]): string[] {
  return (["stronger", "weaker"] as const).flatMap((wanted) => {
    const count = clauses.filter(({ turns }) =>
      turns.some((turn) => (turn.kind === "verb" || turn.kind === "duty") && turn.turn === wanted),
    ).length;
    return count > 0 ? words.say(`compare.summary.${wanted}`, { count }) : [];
  });
}

function codedSentence(words: Words, { id, turn, before, after }: ProvisionChange): string {
  const provision = provisionName(words, id);
  return turn === "verb"
    ? words.say("compare.summary.verb", {
        provision,
        before: before?.verb ?? "",
        after: after?.verb ?? "",
      })
    : words.say("compare.summary.turn", {
        provision,
        before: provisionValue(words, before),
        after: provisionValue(words, after),
      });
}

function provisionSentences(words: Words, provisions: readonly ProvisionChange[]): string[] {
  const tasks = (turn: ProvisionTurn) =>
    provisions.filter((change) => change.turn === turn && isTask(change));
  const taskNames = (changes: readonly ProvisionChange[]) =>
    words.list(changes.map(({ id }) => taskName(words, id)));
  const [gained, lost] = [tasks("gained"), tasks("lost")];
  const sentences = [
    ...provisions
      .filter((change) => change.turn !== "same" && change.id.startsWith("coded."))
      .map((change) => codedSentence(words, change)),
    ...(gained.length > 0
      ? [words.say("compare.summary.tasks-gained", { tasks: taskNames(gained) })]
      : []),
    ...(lost.length > 0
      ? [words.say("compare.summary.tasks-lost", { tasks: taskNames(lost) })]
      : []),
  ];
  const isStill = provisions.every(({ turn }) => turn === "same");
  return isStill ? [words.say("compare.summary.no-provision")] : sentences;
}

/**
 * What changes from one text to the next, a sentence each: clauses, verbs, numbers, tasks. `first`
 * and `second` name the texts, such as "Resolution 2999 (2031)".
 */
export function summaryInWords(
  words: Words,
  { clauses, provisions }: TextComparison,
  names: { first: string; second: string },
): string[] {
  if (clauses.length > 0 && clauses.every(({ fate }) => fate === "kept"))
    return [words.say("compare.summary.same")];
  return [
    ...clauseSentences(words, clauses, names),
    ...turnSentences(words, clauses),
    ...provisionSentences(words, provisions),
  ];
}
