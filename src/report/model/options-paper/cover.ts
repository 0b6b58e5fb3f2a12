import { appVersion } from "../../../domain/version";
import { precedentsVersion } from "../../../precedents/current";
import type { Block } from "../block";
import type { ReportMeta } from "../report";
import { titleBlock } from "../title-block";
import type { Paper } from "./paper";

/** Texts without repeats and without the empty ones. */
const distinct = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.map((text = "") => text.trim()).filter((text) => text !== "")),
];

/** What the paper is about: the title of the project, else that of what it is held against. */
export function paperTitle({ words, options, base }: Paper): string {
  const [project] = distinct(options.map(({ design }) => design.option?.projectTitle));
  return project ?? (base.design.about.title.trim() || words.say("report.untitled"));
}

/**
 * What is known about the paper as a document. Where the options do not name the same author, unit,
 * clearance or marking, the paper names each: none may be dropped by being second.
 */
export function paperMeta(paper: Paper): ReportMeta {
  const { words, options, base, date } = paper;
  const each = (line: "author" | "unit" | "clearance" | "marking") =>
    words.clauses(distinct(options.map(({ design }) => design.about[line])));
  const versions = {
    app: appVersion,
    engine: base.assessment.engineVersion,
    evidence: base.assessment.evidenceVersion,
    precedents: precedentsVersion,
  };
  return {
    title: paperTitle(paper),
    kindWords: words.say("options-paper.kind"),
    author: each("author"),
    unit: each("unit"),
    clearance: each("clearance"),
    marking: each("marking"),
    language: words.locale,
    versions,
    versionsLine: words.say("report.versions", versions),
    date,
  };
}

/** The head of the paper, as that of a report. */
export function coverBlock({ base }: Paper, meta: ReportMeta): Block {
  return titleBlock(base.making, meta);
}
