import type { MandateDesign } from "../../../domain/design";
import type { Breakable, Mend, StressResult } from "../../../engine/stress/stress-result";
import type { Words } from "../../../i18n/words";
import { breakName } from "./break-in-words";
import { costOfEdit, type EditCost } from "./cost-of-edit";
import { changeOfEdit, editInWords } from "./edit-in-words";

/** What a mend is called, what it changes, what it does, each ready to be read. */
export interface MendLines {
  readonly title: string;
  /** What it takes, in a sentence; "" where it takes no more than words. */
  readonly cost: string;
  readonly changes: readonly string[];
  readonly does: readonly string[];
}

/** The name of something that can break, by its id. */
function nameFinder(words: Words, design: MandateDesign, result: StressResult) {
  const { breaks, unbroken, brokenAsDesigned, notTried } = result;
  const all: readonly Breakable[] = [...breaks, ...unbroken, ...brokenAsDesigned, ...notTried];
  return (id: string) => {
    const found = all.find((each) => each.id === id);
    return found ? breakName(words, design, found) : id;
  };
}

function costInWords(words: Words, cost: EditCost): string {
  return cost.kind === "money"
    ? words.say("stress.cost.money", { amount: words.money(cost.usdMillions) })
    : words.say(`stress.cost.${cost.kind}`, { count: cost.count });
}

/** A mend in words: its edits, the values that they set, what they free, ease, and what they cost. */
export function mendInWords(
  words: Words,
  design: MandateDesign,
  result: StressResult,
  { edits, frees, eases, breaks }: Mend,
): MendLines {
  const nameOf = nameFinder(words, design, result);
  const named = (ids: readonly string[]) => words.clauses(ids.map(nameOf));
  const wasBroken = new Set(result.brokenAsDesigned.map(({ id }) => id));
  const holding = eases.filter(({ id }) => wasBroken.has(id)).map(({ id }) => id);
  const harder = eases.filter(({ id }) => !wasBroken.has(id));
  const eased = harder.map(({ id, gone, of }) =>
    words.say("stress.mend.eased", { name: nameOf(id), gone, of }),
  );
  const costs = edits
    .flatMap((edit) => costOfEdit(design, edit))
    .map((cost) => costInWords(words, cost));
  const cost = costs.length > 0 ? words.say("stress.cost", { cost: words.list(costs) }) : "";
  return {
    cost,
    title: words.clauses(edits.map((edit) => editInWords(words, design, edit))),
    changes: edits.map((edit) => changeOfEdit(words, design, edit)),
    does: [
      cost,
      frees.length > 0 ? words.say("stress.mend.frees", { names: named(frees) }) : "",
      holding.length > 0 ? words.say("stress.mend.holds", { names: named(holding) }) : "",
      eased.length > 0 ? words.say("stress.mend.eases", { names: words.clauses(eased) }) : "",
      breaks.length > 0 ? words.say("stress.mend.breaks", { names: named(breaks) }) : "",
    ]
      .filter((line) => line !== "")
      .map((line) => words.closed(line)),
  };
}
