import { plainDesign } from "../../domain/plain";
import { optionInWords } from "../../i18n/option-key";
import { byFirmness, totalsByCapability } from "../../planning/gate/ledger-totals";
import { type GateReading, hasGate, readGate } from "../../planning/gate/read-gate";
import type { Block, Runs } from "./block";
import { conditionInWords, countingInWords, missingInWords, warningInWords } from "./gate-in-words";
import type { Making } from "./making";
import { said, strong } from "./runs";
import { firmnessParts, tallyInWords, totalInWords } from "./totals-in-words";

const list = (sentences: readonly string[]): Block[] =>
  sentences.length > 0
    ? [{ kind: "list", items: sentences.map((sentence) => said(sentence)) }]
    : [];

function conditionTable({ words, design }: Making, { conditions }: GateReading): Block[] {
  if (conditions.length === 0) return [];
  const plain = plainDesign(design);
  const rows = conditions.map((condition): Runs[] => {
    const { word, asked, counted } = conditionInWords(words, condition, plain);
    return [said(asked), [strong(word)], said(counted)];
  });
  const heads = ["asked", "state", "counted"] as const;
  return [
    {
      kind: "table",
      caption: words.say("stages.gate"),
      columns: heads.map((head) => ({ text: words.say(`stages.report.${head}`), align: "start" })),
      rows,
    },
  ];
}

function ledgerTable({ words, design }: Making): Block[] {
  const pledges = plainDesign(design).force.contributors ?? [];
  if (pledges.length === 0) return [];
  const whole = byFirmness(pledges);
  const parts = firmnessParts.filter(([part]) => whole[part].units > 0);
  const rows = totalsByCapability(pledges).map(({ capability, ...tallies }): Runs[] => [
    said(
      capability
        ? optionInWords(words, "force.contributors[].capability", capability)
        : words.say("stages.capability.none"),
    ),
    ...parts.map(([part]) => said(tallyInWords(words, tallies[part]))),
  ]);
  const heads = [
    words.say("fields.force.contributors[].capability.label"),
    ...parts.map(([, key]) => words.say(key)),
  ];
  return [
    {
      kind: "table",
      caption: totalInWords(words, whole),
      columns: heads.map((text) => ({ text, align: "start" })),
      rows,
    },
  ];
}

/**
 * Pledges and the gate before a second stage, where the design has one: what is reached and what is
 * missing, how it is counted, what to know before leaning on it, and the pledges by capability.
 */
export function gateSection(making: Making): Block[] {
  const { words, design } = making;
  const plain = plainDesign(design);
  if (!hasGate(plain)) return [];
  const reading = readGate(plain);
  const missing = missingInWords(words, reading);
  const isCounted = reading.outcome !== "not-stated" && reading.outcome !== "in-words";
  return [
    { kind: "heading", level: 2, id: "gate", text: words.say("stages.report.heading") },
    { kind: "paragraph", runs: [strong(words.say(`stages.outcome.${reading.outcome}`))] },
    ...(missing ? [{ kind: "paragraph", runs: said(missing) } as const] : []),
    ...conditionTable(making, reading),
    ...(isCounted ? list(countingInWords(words, reading, plain)) : []),
    ...list(reading.warnings.map((warning) => warningInWords(words, warning))),
    ...ledgerTable(making),
  ];
}
