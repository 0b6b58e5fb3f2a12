import type { PlainDesign } from "../../domain/plain";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";
import type {
  Capability,
  CapabilityCondition,
  Condition,
  NumberCondition,
} from "../../planning/gate/conditions";
import type { GateReading } from "../../planning/gate/read-gate";
import type { GateWarning } from "../../planning/gate/warnings";

/** Capabilities by name: "aviation and medical" as the list of the language. */
function capabilitiesInWords(words: Words, some: readonly Capability[]): string {
  return words.list(
    some.map((each) => optionInWords(words, "commitment.gateCapabilities", each)),
    "unit",
  );
}

function asked(words: Words, condition: Condition): string {
  switch (condition.kind) {
    case "military":
      return words.say("stages.condition.military", { needed: condition.needed ?? 0 });
    case "share": {
      const { share = 0, ceiling, needed } = condition;
      const said = { share: words.percent(share, { maximumFractionDigits: 2 }) };
      return needed === undefined || ceiling === undefined
        ? words.say("stages.condition.share-open", said)
        : words.say("stages.condition.share", { ...said, ceiling, needed });
    }
    case "capabilities": {
      const { pledged, open, missing } = condition;
      const list = capabilitiesInWords(words, [...pledged, ...open, ...missing]);
      return words.say("stages.condition.capabilities", { list });
    }
    case "in-words":
      return words.say("stages.condition.in-words", { text: condition.text });
  }
}

function numberCounted(words: Words, condition: NumberCondition, isListed: boolean): string[] {
  const { counted, short, needed, kind, ceiling, state } = condition;
  const { low, high } = counted;
  if (kind === "share" && needed === undefined)
    return [words.say(ceiling === 0 ? "stages.counted.ceiling-zero" : "stages.counted.no-ceiling")];
  if (!isListed) return [words.say("stages.counted.no-ledger")];
  const sum =
    high === undefined
      ? words.say("stages.counted.open", { low })
      : high > low
        ? words.say("stages.counted.range", { low, high })
        : words.say("stages.counted.sure", { low });
  return state === "not-reached" ? [sum, words.say("stages.counted.short", { short })] : [sum];
}

function capabilitiesCounted(words: Words, condition: CapabilityCondition): string[] {
  const { pledged, open, missing, heldBack } = condition;
  const parts = {
    pledged,
    open,
    "held-back": heldBack,
    missing: missing.filter((each) => !heldBack.includes(each)),
  } as const;
  return (["pledged", "open", "held-back", "missing"] as const).flatMap((which) =>
    parts[which].length > 0
      ? [
          words.say(`stages.capabilities.${which}`, {
            list: capabilitiesInWords(words, parts[which]),
          }),
        ]
      : [],
  );
}

function counted(words: Words, condition: Condition, isListed: boolean): string[] {
  if (condition.kind === "in-words") return [words.say("stages.counted.for-people")];
  if (condition.kind === "capabilities") return capabilitiesCounted(words, condition);
  return numberCounted(words, condition, isListed);
}

/** A condition of the gate for readers. */
export interface ConditionInWords {
  /** "reached", "not-reached", "not-known", or "in-words" where no ledger can tell. */
  readonly state: "reached" | "not-reached" | "not-known" | "in-words";
  /** "Reached" */
  readonly word: string;
  /** What is asked for. */
  readonly asked: string;
  /** What the ledger has towards it. */
  readonly counted: string;
}

/** A condition with its state in a word, what it asks for and what there is towards it. */
export function conditionInWords(
  words: Words,
  condition: Condition,
  design: PlainDesign,
): ConditionInWords {
  const state = condition.kind === "in-words" ? "in-words" : condition.state;
  const isListed = design.force.contributors !== undefined;
  return {
    state,
    word: words.say(`stages.state.${state}`),
    asked: asked(words, condition),
    counted: words.join(counted(words, condition, isListed)),
  };
}

/** What is still missing, such as "350 military personnel and a unit for medical"; "" where nothing is known to be. */
export function missingInWords(words: Words, { stillNeeded, missing }: GateReading): string {
  const items = [
    ...(stillNeeded > 0 ? [words.say("stages.missing.military", { count: stillNeeded })] : []),
    ...missing.map((each) =>
      words.say("stages.missing.capability", { capability: capabilitiesInWords(words, [each]) }),
    ),
  ];
  return items.length > 0 ? words.say("stages.missing", { list: words.list(items) }) : "";
}

/** How pledges are counted for this gate, and which are held back, sentence by sentence. */
export function countingInWords(
  words: Words,
  { heldBack, conditions }: GateReading,
  { commitment }: PlainDesign,
): string[] {
  const { gateFirmOnly, gateDate } = commitment;
  const rule = gateFirmOnly === undefined ? "open" : gateFirmOnly ? "firm" : "all";
  return [
    words.say(`stages.rule.${rule}`),
    gateDate === undefined
      ? words.say("stages.rule.no-date")
      : words.say("stages.rule.by", { date: words.date(gateDate) }),
    words.say("stages.rule.silence"),
    ...(conditions.some(({ kind }) => kind === "share") ? [words.say("stages.rule.share")] : []),
    ...heldBack.map(({ why, pledges, military }) =>
      words.say(`stages.held.${why}`, { pledges, military }),
    ),
  ];
}

/** A warning about the gate in a sentence. */
export function warningInWords(words: Words, warning: GateWarning): string {
  switch (warning.id) {
    case "not-there-by-date": {
      const { there, needed, month } = warning;
      const said = { there, needed, by: words.date(warning.by) };
      return month === undefined
        ? words.say("stages.warning.not-there-by-date-never", said)
        : words.say("stages.warning.not-there-by-date", { ...said, month });
    }
    case "concentration": {
      const { name, military, without, needed } = warning;
      const share = words.percent(warning.share, { maximumFractionDigits: 0 });
      const said = { name, military, without, share };
      return needed === undefined
        ? words.say("stages.warning.concentration", said)
        : words.say("stages.warning.concentration-of", { ...said, needed });
    }
    default: {
      const { id, ...numbers } = warning;
      return words.say(`stages.warning.${id}`, numbers);
    }
  }
}
