import * as z from "zod/mini";
import type { Locale } from "../../i18n/locale";
import { bodySections, type ReportOptions } from "../../report/model/report";
import { type Paper, paperIds } from "../../report/pdf/paper";
import { today } from "../../state/today";
import { keepReportChoice, keptReportChoice } from "../../storage/kept-report-choice";

/** What the reader chose of the report and of its file. */
export interface ReportChoice extends Omit<ReportOptions, "audit"> {
  readonly paper: Paper;
  /** The language of the report; that of the screen until another is chosen. */
  readonly language?: Locale;
  /** Whether the design travels in the PDF; never unless asked. */
  readonly embeds: boolean;
  /** Whether the audit annex follows. */
  readonly audits: boolean;
  /** Whether a stress test is worked out for it. */
  readonly stresses: boolean;
  /** The id of the version that the audit annex tells changes from. */
  readonly since?: string | undefined;
}

/** What a part of the options shows and changes. */
export interface ReportChoiceProps {
  choice: ReportChoice;
  onChange: (choice: ReportChoice) => void;
}

/** What is remembered for the next report: nothing that could give away work which is not meant for it. */
const keptSchema = z.partial(
  z.object({
    leftOut: z.array(z.enum(bodySections)),
    annex: z.boolean(),
    sizing: z.boolean(),
    cost: z.boolean(),
    audits: z.boolean(),
    stresses: z.boolean(),
    paper: z.enum(paperIds),
  }),
);

/** The full assessment of today, on A4, without the design in it, with the sections chosen last. */
export function usualChoice(): ReportChoice {
  const kept = keptSchema.safeParse(keptReportChoice());
  const usual = { annex: false, audits: false, stresses: false, leftOut: [], paper: "a4" } as const;
  return {
    ...usual,
    ...(kept.success ? kept.data : {}),
    kind: "full",
    date: today(),
    embeds: false,
  };
}

/** Remembers what holds for the next report too. */
export function rememberChoice(choice: ReportChoice): void {
  const { leftOut = [], annex, sizing = false, cost = false, audits, stresses, paper } = choice;
  keepReportChoice({ leftOut, annex, sizing, cost, audits, stresses, paper });
}
