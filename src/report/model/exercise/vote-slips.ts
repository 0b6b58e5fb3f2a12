import { said } from "../runs";
import type { CardBlock, PrintBlock } from "./print-block";
import { heading, type Scene } from "./scene";

const positions = ["support", "amend", "oppose", "undecided"] as const;
/** As many as stand on one page of either paper. */
const slipsOnAPage = 3;

function slip({ words }: Scene): CardBlock {
  const ask = (label: string, ticks: readonly string[], lines: readonly string[]) =>
    ({ kind: "ask", label, ticks, lines }) as const;
  return {
    kind: "card",
    size: "slip",
    kicker: words.say("exercise-paper.slip.kicker"),
    title: words.say("exercise-paper.slip"),
    facts: [],
    parts: [
      ask("", [], [words.say("exercise-paper.slip.who"), words.say("exercise-paper.slip.choice")]),
      ask(
        words.say("vote.position"),
        positions.map((each) => words.say(`vote.position.${each}`)),
        [words.say("exercise-paper.slip.amendment"), words.say("exercise-paper.why")],
      ),
    ],
  };
}

function dissentSlip({ words }: Scene): CardBlock {
  return {
    kind: "card",
    size: "slip",
    kicker: words.say("exercise-paper.dissent.kicker"),
    title: words.say("exercise-paper.dissent"),
    facts: [],
    parts: [
      {
        kind: "ask",
        label: "",
        ticks: [],
        lines: [
          words.say("exercise-paper.slip.who"),
          words.say("exercise-paper.slip.choice"),
          words.say("exercise-paper.dissent.instead"),
          words.say("exercise-paper.why"),
          "",
          words.say("exercise-paper.dissent.evidence"),
        ],
      },
    ],
  };
}

/** Slips for a vote, then for those who would not have signed. */
export function voteSlips(scene: Scene): PrintBlock[] {
  const { words } = scene;
  return [
    { kind: "page-break" },
    heading(2, "slips", words.say("exercise-paper.slips")),
    { kind: "paragraph", runs: said(words.say("exercise-paper.slips.how")) },
    ...Array.from({ length: slipsOnAPage }, () => slip(scene)),
    { kind: "page-break" },
    heading(2, "dissents", words.say("exercise-paper.dissents")),
    { kind: "paragraph", runs: said(words.say("exercise-paper.dissents.how")) },
    dissentSlip(scene),
    dissentSlip(scene),
  ];
}
