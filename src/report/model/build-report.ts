import { annex } from "./annex";
import { assumptions } from "./assumptions";
import type { Block, ContentsBlock } from "./block";
import { briefBlocks } from "./brief";
import { type BriefLength, briefLengths, briefPages } from "./brief-length";
import { caseAndStrategies } from "./case-and-strategies";
import { changeFirst } from "./change-first";
import { coherence } from "./coherence";
import { commentsAnnex } from "./comments-annex";
import { dissent } from "./dissent";
import { factorSection } from "./factor-section";
import { limits } from "./limits";
import { beginMaking, type Making } from "./making";
import { openQuestions } from "./open-questions";
import { profile } from "./profile";
import type { Report, ReportInput } from "./report";
import { reportHead } from "./report-head";
import { reportMeta } from "./title-block";

function contentsOf({ words }: Making, blocks: readonly Block[]): ContentsBlock {
  const items = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  );
  return { kind: "contents", title: words.say("report.heading.contents"), items };
}

function fullBlocks(making: Making): Block[] {
  const { assessment, options } = making;
  return [
    ...changeFirst(making),
    ...assessment.factors.flatMap((factor) => factorSection(making, factor)),
    ...coherence(making),
    ...caseAndStrategies(making),
    ...assumptions(making),
    ...dissent(making),
    ...openQuestions(making),
    ...(options.annex ? annex(making) : []),
    ...(options.comments ? commentsAnnex(making) : []),
  ];
}

/** The profile under its heading, for the first page. */
function glanceOf(making: Making): Block[] {
  const text = making.words.say("report.heading.profile");
  return [{ kind: "heading", level: 2, id: "profile", text }, profile(making)];
}

function sourcesOf({ words, sources }: Making): Block[] {
  const heading: Block = {
    kind: "heading",
    level: 2,
    id: "sources",
    text: words.say("report.heading.sources"),
  };
  return [heading, sources.list()];
}

/**
 * The report on a design as a list of typed blocks, in reading order. Pure: the same design,
 * records, language and options give the same report.
 */
export function buildReport(input: ReportInput): Report {
  return input.options.kind === "brief" ? buildBrief(input) : buildFull(input);
}

function buildFull(input: ReportInput): Report {
  const making = beginMaking(input);
  const meta = reportMeta(input);
  const head = reportHead(making, meta);
  const glance = glanceOf(making);
  const body = fullBlocks(making);
  // The last page cites too, so it is made before the list of sources and set after it.
  const last = limits(making, false);
  const end = [...sourcesOf(making), { kind: "page-break" } as const, ...last];
  return {
    meta,
    blocks: [...head, ...glance, contentsOf(making, [...body, ...end]), ...body, ...end],
  };
}

function briefOf(input: ReportInput, length: BriefLength): Report {
  const making = beginMaking(input);
  const meta = reportMeta(input);
  const head = reportHead(making, meta, length.ownText);
  return { meta, blocks: [...head, ...briefBlocks(making, length), ...sourcesOf(making)] };
}

/** The brief, and the same with less in it, should it not fit on its pages. */
function buildBrief(input: ReportInput): Report {
  const [usual, ...less] = briefLengths;
  const shorter = less.map((length) => briefOf(input, length));
  return { ...briefOf(input, usual), fit: { pages: briefPages, shorter } };
}
