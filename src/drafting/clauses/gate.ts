import { isNamed } from "../../domain/text";
import { optionInWords } from "../../i18n/option-key";
import { at, type ClauseMaker, type ClauseSeed, clause, type DraftContext } from "../context";
import type { ChoicePlace, DraftRun } from "../draft";
import { gap, inSentence } from "../gap";
import { phrase, said } from "../runs";
import { usualParts } from "./switched";

/** One condition of the gate, in the words of a decision. */
interface GateCondition {
  name: "military" | "share" | "capabilities" | "in-words";
  runs: readonly DraftRun[];
  places: readonly ChoicePlace[];
}

/** Which pledges count, in words: firm ones alone, and those made by a day. */
function whichPledges({ design, words }: DraftContext) {
  const { gateFirmOnly, gateDate } = design.commitment;
  return {
    firm: gateFirmOnly === true ? "yes" : "no",
    dated: gateDate === undefined ? "no" : "yes",
    date: gateDate === undefined ? "" : words.date(gateDate),
  };
}
const rulePlaces = [at("commitment.gateFirmOnly"), at("commitment.gateDate")];

function numbers(context: DraftContext): GateCondition[] {
  const { design, words, stage } = context;
  const { gateMilitary: count, gateSharePercent: share } = design.commitment;
  const { troopCeiling: troops } = design.force;
  const which = whichPledges(context);
  const made: GateCondition[] = [];
  if (count !== undefined)
    made.push({
      name: "military",
      runs: phrase(words, "draft.gate.military", { ...which, count }),
      places: [at("commitment.gateMilitary"), ...rulePlaces],
    });
  if (share !== undefined) {
    const ceiling =
      troops === undefined
        ? gap(words, "force.troopCeiling")
        : phrase(words, "draft.gate.ceiling", { troops, stage });
    made.push({
      name: "share",
      runs: phrase(words, "draft.gate.share", { ...which, share, ceiling }),
      places: [at("commitment.gateSharePercent"), at("force.troopCeiling"), ...rulePlaces],
    });
  }
  return made;
}

function capabilities(context: DraftContext): GateCondition[] {
  const { design, words } = context;
  const asked = [...new Set(design.commitment.gateCapabilities ?? [])];
  if (asked.length === 0) return [];
  const field = "commitment.gateCapabilities";
  const kinds = words.list(
    asked.map((each) => inSentence(words, optionInWords(words, field, each))),
  );
  const parts = { ...whichPledges(context), count: asked.length, kinds };
  const runs = phrase(words, "draft.gate.capabilities", parts);
  return [{ name: "capabilities", runs, places: [at(field), ...rulePlaces] }];
}

function inWords({ design }: DraftContext): GateCondition[] {
  const { secondStageThreshold: text } = design.commitment;
  const places = [at("commitment.secondStageThreshold")];
  return isNamed(text) ? [{ name: "in-words", runs: [said(text)], places }] : [];
}

/**
 * The clause that ties the second stage to its gate: one condition in the sentence itself, several
 * as its items, and a gap where none is stated. Its message is `draft.clause.<key>`, or `<key>-all`
 * over items.
 */
export function gateClause(id: string, verb: string, key: string): ClauseMaker {
  return (context): ClauseSeed[] => {
    const conditions = [...numbers(context), ...capabilities(context), ...inWords(context)];
    const parts = usualParts(context);
    const secondStage = at("commitment.secondStage");
    const [only, second] = conditions;
    if (only && second) {
      const items = conditions.map(
        ({ name, runs, places }): ClauseSeed => ({ id: `${id}.${name}`, runs, places }),
      );
      return [{ ...clause(context, id, verb, `${key}-all`, parts), places: [secondStage], items }];
    }
    const gate = only?.runs ?? [gap(context.words, "commitment.secondStageThreshold")];
    const places = only?.places ?? [at("commitment.secondStageThreshold")];
    return [
      { ...clause(context, id, verb, key, { ...parts, gate }), places: [secondStage, ...places] },
    ];
  };
}
