import { plainDesign } from "../../domain/plain";
import type { Block } from "./block";
import type { Making } from "./making";
import type { ReportMeta } from "./report";
import { runningSummary } from "./running-summary";
import { plain, said } from "./runs";
import { cutShort } from "./short-name";
import { titleBlock } from "./title-block";

/** The author's own summary, of at most so many letters. */
function ownSummary({ words, design }: Making, most: number): Block[] {
  const { summary } = design.about;
  if (!summary) return [];
  const shown = cutShort(summary, most);
  const rest = shown === summary ? "" : ` ${words.say("report.summary.rest")}`;
  return [{ kind: "paragraph", runs: [plain(`${shown}${rest}`)] }];
}

/** What a report begins with: title, the design in one sentence, the author's own summary. */
export function reportHead(
  making: Making,
  meta: ReportMeta,
  mostOfSummary = Number.POSITIVE_INFINITY,
): Block[] {
  const { words, design } = making;
  const lead = runningSummary(words, plainDesign(design));
  return [
    titleBlock(making, meta),
    { kind: "paragraph", tone: "lead", runs: said(lead) },
    ...ownSummary(making, mostOfSummary),
  ];
}
