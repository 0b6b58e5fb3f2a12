import { dateIn } from "../match/language/dates";
import { numberIn } from "../match/language/numbers";
import type { Redline } from "./redline";
import type { TextClause } from "./text-clause";
import { verbTurn } from "./verb-strength";
import { wordsIn } from "./words";

/** Words that say how far a duty goes, strongest first. */
export const duties = ["must", "shall", "will", "should", "may"] as const;
export type Duty = (typeof duties)[number];

/** What a rewording turns: the verb of the decision, a duty, a number, a day (YYYY-MM-DD). */
export type Turn =
  | { kind: "verb"; before: string; after: string; turn: "stronger" | "weaker" | "level" }
  | { kind: "duty"; before: Duty; after: Duty; turn: "stronger" | "weaker" | "level" }
  | { kind: "number"; before: number; after: number }
  | { kind: "date"; before: string; after: string };

/** What stood in one place of a text and what stands there now. */
interface Exchange {
  removed: string;
  added: string;
}

function exchangesIn(redline: Redline): Exchange[] {
  return redline.flatMap(({ kind, text }, place) => {
    const next = redline[place + 1];
    return kind === "removed" && next?.kind === "added"
      ? [{ removed: text, added: next.text }]
      : [];
  });
}

function valuesIn<Value>(
  text: string,
  kind: "number" | "date",
  read: (text: string) => Value | undefined,
): Value[] {
  return wordsIn(text).flatMap((word) =>
    word.kind === kind && (kind === "date" || /\d|thousand|hundred/i.test(word.text))
      ? (read(word.text) ?? [])
      : [],
  );
}

/** One value for another; a phrase that holds more of them says nothing certain. */
function turned<Value>(before: readonly Value[], after: readonly Value[]): [Value, Value][] {
  const [one, other] = [before[0], after[0]];
  const isOne = before.length === 1 && after.length === 1;
  return isOne && one !== undefined && other !== undefined && one !== other ? [[one, other]] : [];
}

const dutyIn = (text: string) =>
  duties.find((duty) => new RegExp(`\\b${duty}\\b`).test(text.replace(/\bMay\b/g, "")));

function dutyTurn({ removed, added }: Exchange): Turn[] {
  const [before, after] = [dutyIn(removed), dutyIn(added)];
  if (!before || !after || before === after) return [];
  const step = duties.indexOf(before) - duties.indexOf(after);
  return [{ kind: "duty", before, after, turn: step > 0 ? "stronger" : "weaker" }];
}

function valueTurns({ removed, added }: Exchange): Turn[] {
  const numbers = turned(
    valuesIn(removed, "number", numberIn),
    valuesIn(added, "number", numberIn),
  );
  const dates = turned(
    valuesIn(removed, "date", (text) => dateIn(text)),
    valuesIn(added, "date", (text) => dateIn(text)),
  );
  return [
    ...numbers.map(([before, after]): Turn => ({ kind: "number", before, after })),
    ...dates.map(([before, after]): Turn => ({ kind: "date", before, after })),
  ];
}

/** What the rewording of one clause turns, as far as its words show. */
export function turnsOf(before: TextClause, after: TextClause, redline: Redline): Turn[] {
  const exchanges = exchangesIn(redline);
  const isOtherVerb = before.verb !== "" && after.verb !== "" && before.verb !== after.verb;
  const verb: Turn[] = isOtherVerb
    ? [
        {
          kind: "verb",
          before: before.verb,
          after: after.verb,
          turn: verbTurn(before.verb, after.verb),
        },
      ]
    : [];
  return [...verb, ...exchanges.flatMap(dutyTurn), ...exchanges.flatMap(valueTurns)];
}
