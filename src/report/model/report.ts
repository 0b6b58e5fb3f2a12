import type { MandateDesign } from "../../domain/design";
import type { Assessment } from "../../engine/assessment";
import type { Records } from "../../engine/evaluate";
import type { StressResult } from "../../engine/stress/stress-result";
import type { Locale } from "../../i18n/locale";
import type { Words } from "../../i18n/words";
import type { Block } from "./block";

/**
 * The parts of the full assessment that its author can leave out, in reading order. Title, summary,
 * sources and limits are not among them.
 */
export const bodySections = [
  "profile",
  "change-first",
  "factors",
  "coherence",
  "yardsticks",
  "sizing",
  "cost",
  "case",
  "results",
  "gate",
  "assumptions",
  "dissent",
  "first-vote",
  "not-stated",
] as const;
export type BodySection = (typeof bodySections)[number];

/** What the audit annex takes from outside: it has no clock, no storage and no cryptography. */
export interface AuditOptions {
  /** SHA-256 of the design's canonical text, 64 hexadecimal digits; absent where it could not be had. */
  readonly fingerprint?: string | undefined;
  /** The earlier version that changes are told from: its name, the day it was kept, its content. */
  readonly since?:
    | { readonly name: string; readonly date: string; readonly design: MandateDesign }
    | undefined;
}

export interface ReportOptions {
  /** `brief`: two pages for a superior. `full`: everything. */
  readonly kind: "brief" | "full";
  /** Whether every finding on a factor follows at the end, beyond the five a side. */
  readonly annex: boolean;
  /** Whether the comments of colleagues follow at the end; never unless asked. */
  readonly comments?: boolean;
  /** Whether troops for the tasks are worked out even where no figure of them is the author's. */
  readonly sizing?: boolean;
  /** Whether cost and time are told even where no money is stated and no figure is the author's. */
  readonly cost?: boolean;
  /** The sections of the body that are left out; the limits name them. */
  readonly leftOut?: readonly BodySection[];
  /** Whether the audit annex follows at the end, and what it says beyond the assessment. */
  readonly audit?: AuditOptions | undefined;
  /** The day printed on the report, YYYY-MM-DD; the model has no clock. */
  readonly date: string;
}

export interface ReportInput {
  readonly design: MandateDesign;
  readonly assessment: Assessment;
  readonly records: Records;
  /** What a finding says, in one sentence, by its id. */
  readonly statements: (findingId: string) => string;
  readonly words: Words;
  /** A clause of a decision that has it reviewed, in English, to be offered beside the objectives. */
  readonly reviewClause?: string | undefined;
  /** The answer of a stress test of this very design, where the report is to have one. */
  readonly stress?: StressResult | undefined;
  readonly options: ReportOptions;
}

export interface ReportVersions {
  readonly app: string;
  readonly engine: string;
  readonly evidence: string;
  readonly precedents: string;
}

export interface ReportMeta {
  readonly title: string;
  readonly kindWords: string;
  readonly author: string;
  readonly unit: string;
  readonly clearance: string;
  readonly marking: string;
  readonly language: Locale;
  readonly versions: ReportVersions;
  readonly versionsLine: string;
  readonly date: string;
}

/** A report as data: what is said, in which order, in which role. How it looks is the renderer's. */
export interface Report {
  readonly meta: ReportMeta;
  readonly blocks: readonly Block[];
  readonly fit?: Fit;
}

/** How a brief keeps to its pages, whatever the paper and however long its title. */
export interface Fit {
  readonly pages: number;
  /** The same brief with less in it, the fullest first; each says what it leaves out. */
  readonly shorter: readonly Report[];
}
