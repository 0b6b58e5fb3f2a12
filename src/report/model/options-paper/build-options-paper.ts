import type { Block, ContentsBlock } from "../block";
import type { Report } from "../report";
import { assumptionsPart } from "./assumptions";
import { checksPart } from "./checks";
import { choicesPart } from "./choices";
import { coverBlock, paperMeta } from "./cover";
import { optionsPart } from "./each-option";
import { evidencePart } from "./evidence";
import { exitPart } from "./exits";
import { gatesPart } from "./gates";
import { meansPart } from "./means";
import { methodPart } from "./method";
import { ownViewsPart } from "./own-views";
import { beginPaper, type OptionsPaperInput, type Paper } from "./paper";
import { purposePart } from "./purpose";
import { recommendationPart } from "./recommendation";
import { risksPart } from "./risks";
import { silencesPart } from "./silences";
import { situationPart } from "./situation";
import { yardsticksPart } from "./yardsticks";

/** The parts of the paper, in the order of a strategic assessment. */
const parts: readonly ((paper: Paper) => Block[])[] = [
  situationPart,
  optionsPart,
  choicesPart,
  checksPart,
  yardsticksPart,
  meansPart,
  assumptionsPart,
  gatesPart,
  evidencePart,
  risksPart,
  exitPart,
  recommendationPart,
  ownViewsPart,
  silencesPart,
  methodPart,
];

function contentsOf({ words }: Paper, blocks: readonly Block[]): ContentsBlock {
  const items = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  );
  return { kind: "contents", title: words.say("report.heading.contents"), items };
}

/**
 * An options paper on two to four designs as typed blocks, in the shape of a strategic assessment:
 * the situation, the options, what differs between them, risks, exit, and the recommendation, which
 * is the author's or none. Pure: the same comparison, records, language and day give the same paper.
 * There is no ranking in it and no sum.
 */
export function buildOptionsPaper(input: OptionsPaperInput): Report {
  const paper = beginPaper(input);
  const { words, sources } = paper;
  const meta = paperMeta(paper);
  const purpose = purposePart(paper);
  const body = parts.flatMap((part) => part(paper));
  const end: Block[] = [
    { kind: "heading", level: 2, id: "sources", text: words.say("report.heading.sources") },
    sources.list(),
  ];
  const contents = contentsOf(paper, [...body, ...end]);
  return { meta, blocks: [coverBlock(paper, meta), ...purpose, contents, ...body, ...end] };
}
