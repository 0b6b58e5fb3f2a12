import type { MandateDesign } from "../../domain/design";
import { type Assessment, allResults } from "../../engine/assessment";
import type { Records } from "../../engine/evaluate";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/model/report";
import { comparablesFigure } from "../../report/svg/comparables-figure";
import { profileSvg } from "../../report/svg/profile-svg";
import { stripSvg } from "../../report/svg/strip-svg";
import { reportSheets } from "../../report/tables/report-sheets";
import type { Sheet } from "../../report/tables/sheet";
import { sheetCsv } from "../../report/tables/sheet-csv";
import { officeFileInBackground } from "../../workers/office-file-in-background";

/** A file that can be made from the report, named by a button. */
export interface DataFile {
  readonly label: string;
  /** What its name ends in, after the design's title. */
  readonly ending: string;
  /** Rejects when what makes it cannot be fetched (first visit without a network). */
  readonly make: (signal: AbortSignal) => Promise<Blob>;
}

export interface DataFilesInput {
  readonly report: Report;
  readonly design: MandateDesign;
  readonly assessment: Assessment;
  readonly records: Records;
  /** The words of the report, and those of the screen. */
  readonly ofReport: Words;
  readonly onScreen: Words;
}

const blob = (content: BlobPart, type: string) => new Blob([content], { type });
const svg = (content: string) => blob(content, "image/svg+xml");

function workbook({ ofReport, onScreen }: DataFilesInput, sheets: readonly Sheet[]): DataFile {
  return {
    label: onScreen.say("report.data.xlsx"),
    ending: "tables.xlsx",
    make: async (signal) => {
      const { direction } = ofReport;
      const bytes = await officeFileInBackground({ kind: "workbook", sheets, direction }, signal);
      return blob(bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    },
  };
}

function csvFile({ onScreen }: DataFilesInput, sheet: Sheet): DataFile {
  return {
    label: onScreen.say("report.data.csv", { table: sheet.title }),
    ending: `${sheet.id}.csv`,
    make: async () => blob(sheetCsv(sheet), "text/csv"),
  };
}

/** The figures that the report and the assessment show; one that was left out has no file. */
function pictures(input: DataFilesInput): DataFile[] {
  const { report, design, assessment, records, ofReport, onScreen } = input;
  const { meta, blocks } = report;
  const profile = blocks.find((block) => block.kind === "profile");
  const place = allResults(assessment).find(({ id }) => id === "place-among-comparables");
  const comparables = place && comparablesFigure(ofReport, place, design, records.precedents);
  const profileFile: DataFile | undefined = profile && {
    label: onScreen.say("report.data.profile"),
    ending: "profile.svg",
    make: async () => svg(profileSvg(ofReport, meta, profile)),
  };
  const comparablesFile: DataFile | undefined = comparables && {
    label: onScreen.say("report.data.comparables"),
    ending: "comparables.svg",
    make: async () => svg(stripSvg(ofReport, meta, comparables.chart)),
  };
  return [profileFile, comparablesFile].filter((file) => file !== undefined);
}

function content({ report, assessment, onScreen }: DataFilesInput): DataFile {
  return {
    label: onScreen.say("report.data.json"),
    ending: "report.json",
    make: async () => {
      const { reportFileText } = await import("../../report/json/report-file");
      return blob(reportFileText(report, assessment), "application/json");
    },
  };
}

const firstVote = "first-vote";

/** Every file of data that this report can give: all tables together, pictures, content, each table. */
export function dataFiles(input: DataFilesInput): DataFile[] {
  const { design, assessment, records, ofReport: words, report } = input;
  // Who voted how is in the tables only where the report tells it.
  const tellsVotes = report.blocks.some(
    (block) => block.kind === "heading" && block.id === firstVote,
  );
  const leftOut = tellsVotes ? [] : ([firstVote] as const);
  const options = { kind: "full", annex: false, date: report.meta.date, leftOut } as const;
  const sheets = reportSheets({ design, assessment, words, options, records });
  return [
    workbook(input, sheets),
    content(input),
    ...pictures(input),
    ...sheets.filter(({ id }) => id !== "about").map((sheet) => csvFile(input, sheet)),
  ];
}
