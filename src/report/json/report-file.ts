import * as z from "zod/mini";
import type { Assessment } from "../../engine/assessment";
import { LOCALES } from "../../i18n/locale";
import type { Report } from "../model/report";
import { assessmentJson } from "./assessment-json";
import { assessmentSchema } from "./assessment-schema";
import { blockSchema } from "./block-schema";

/** The version of the published form of a report. A change of the form needs a new number. */
export const reportFileVersion = 1;

/** The name of the published schema. */
export const reportSchemaName = `mandate-report.v${reportFileVersion}.schema.json`;

const text = z.string();

/** A report's content for other programs: what it says, in order, and the assessment behind it. */
export const reportFileSchema = z.strictObject({
  $schema: z.literal(reportSchemaName),
  kind: z.literal("mandate-report"),
  reportVersion: z.literal(reportFileVersion),
  meta: z.strictObject({
    title: text,
    kindWords: text,
    author: text,
    unit: text,
    clearance: text,
    marking: text,
    language: z.enum(LOCALES),
    versions: z.strictObject({ app: text, engine: text, evidence: text, precedents: text }),
    versionsLine: text,
    date: z.iso.date(),
  }),
  blocks: z.array(blockSchema),
  assessment: assessmentSchema,
});

export type ReportFile = z.infer<typeof reportFileSchema>;

/** The report's content as a file (`.json`). The design's own answers are in it as the report says them. */
export function reportFileText({ meta, blocks }: Report, assessment: Assessment): string {
  const file = {
    $schema: reportSchemaName,
    kind: "mandate-report",
    reportVersion: reportFileVersion,
    meta,
    blocks,
    assessment: assessmentJson(assessment),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
