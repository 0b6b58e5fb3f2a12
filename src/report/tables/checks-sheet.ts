import { allResults, type CheckResult } from "../../engine/assessment";
import {
  checkTitle,
  checkTitleById,
  reasonInWords,
  remedyInWords,
  thresholdInWords,
} from "../model/check-in-words";
import { rowCalled } from "../model/row-called";
import { type ColumnOf, type Sheet, sheetOf } from "./sheet";
import type { TablesInput } from "./tables-input";

const lines = (texts: readonly string[]) => texts.join("\n") || undefined;

/** Every check, a row each: how it stands, why, what it rests on, what was changed by hand. */
export function checksSheet({ design, assessment, words }: TablesInput): Sheet {
  const remedies = (check: CheckResult) =>
    check.remedies.map(
      (remedy) =>
        remedyInWords(
          words,
          check,
          remedy,
          (id) => checkTitleById(words, id),
          (id) => rowCalled(design, words, id),
        ).label,
    );
  const columns: ColumnOf<CheckResult>[] = [
    { text: words.say("report.data.column.id"), width: 26, cell: ({ id }) => id },
    {
      text: words.say("report.profile.column.factor"),
      width: 24,
      cell: ({ room }) =>
        room === "coherence"
          ? words.say("report.heading.coherence")
          : words.say(`fields.serves.${room}`),
    },
    {
      text: words.say("report.data.column.check"),
      width: 36,
      cell: (check) => checkTitle(words, check),
    },
    {
      text: words.say("report.data.column.status"),
      width: 14,
      cell: ({ status }) => words.say(`ui.status.${status}`),
    },
    {
      text: words.say("report.data.column.reason"),
      width: 60,
      cell: (check) => reasonInWords(words, check, design),
    },
    {
      text: words.say("report.data.column.rests-on"),
      width: 20,
      cell: ({ warrant }) => words.say(`report.warrant.${warrant}`),
    },
    {
      text: words.say("report.data.column.consequence"),
      width: 26,
      cell: ({ consequence }) => words.say(`report.consequence.${consequence}`),
    },
    {
      text: words.say("report.data.column.for"),
      width: 10,
      cell: ({ findings }) => findings.length,
    },
    {
      text: words.say("report.data.column.against"),
      width: 10,
      cell: ({ against }) => against.length,
    },
    { text: words.say("report.data.column.null"), width: 10, cell: ({ nulls }) => nulls.length },
    {
      text: words.say("report.data.column.thresholds"),
      width: 40,
      cell: ({ thresholds }) => lines(thresholds.map((used) => thresholdInWords(words, used))),
    },
    {
      text: words.say("report.data.column.remedies"),
      width: 40,
      cell: (check) => lines(remedies(check)),
    },
    {
      text: words.say("report.heading.overrides"),
      width: 40,
      cell: ({ override }) =>
        override &&
        words.say("checks.shared.override.said", {
          who: override.who,
          why: override.why,
          when: words.date(override.when),
        }),
    },
  ];
  const title = words.say("report.heading.checks");
  return sheetOf({ id: "checks", title }, columns, allResults(assessment));
}
