import { annex } from "./annex";
import { audit } from "./audit";
import type { Block, ContentsBlock } from "./block";
import { briefBlocks } from "./brief";
import { type BriefLength, briefLengths, briefPages } from "./brief-length";
import { commentsAnnex } from "./comments-annex";
import { limits } from "./limits";
import { beginMaking, type Making } from "./making";
import { bodySections, type Report, type ReportInput } from "./report";
import { reportHead } from "./report-head";
import { sectionBlocks, sectionsMissed } from "./report-sections";
import { stressSection } from "./stress/stress-section";
import { reportMeta } from "./title-block";

function contentsOf({ words }: Making, blocks: readonly Block[]): ContentsBlock {
  const items = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [{ id: block.id, text: block.text }] : [],
  );
  return { kind: "contents", title: words.say("report.heading.contents"), items };
}

function annexes(making: Making): Block[] {
  const { options, stress } = making;
  return [
    ...(stress ? stressSection(making, stress) : []),
    ...(options.annex ? annex(making) : []),
    ...(options.audit ? audit(making) : []),
    ...(options.comments ? commentsAnnex(making) : []),
  ];
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
  const [glance, ...sections] = bodySections.map((section) => sectionBlocks(making, section));
  const body = [...sections.flat(), ...limits(making, false, sectionsMissed(beginMaking(input)))];
  const behind = annexes(making);
  const apart: Block[] = behind.length > 0 ? [{ kind: "page-break" }, ...behind] : [];
  const end = [...apart, ...sourcesOf(making)];
  const contents = contentsOf(making, [...body, ...end]);
  return { meta, blocks: [...head, ...(glance ?? []), contents, ...body, ...end] };
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
