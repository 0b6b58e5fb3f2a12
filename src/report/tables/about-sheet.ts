import { isReviewed } from "../../i18n/locale";
import { reportMeta } from "../model/title-block";
import { type Sheet, type SheetCell, sheetOf } from "./sheet";
import type { TablesInput } from "./tables-input";

const limits = ["observational", "no-probability", "filing", "silence", "conventions"] as const;
const translated = ["translation", ...limits] as const;

/** What the tables are drawn from, who answers for them, and what they cannot tell. */
export function aboutSheet(input: TablesInput): Sheet {
  const { words } = input;
  const meta = reportMeta(input);
  const facts: (readonly [string, SheetCell])[] = [
    [words.say("report.data.column.design"), meta.title],
    [words.say("report.fact.author"), meta.author],
    [words.say("report.fact.unit"), meta.unit],
    [words.say("report.fact.clearance"), meta.clearance],
    [words.say("report.fact.marking"), meta.marking],
    [words.say("report.fact.date"), { day: meta.date }],
    [words.say("report.fact.versions"), meta.versionsLine],
    ...(isReviewed(words.locale) ? limits : translated).map(
      (id) => [words.say("report.heading.limits"), words.say(`report.limits.${id}`)] as const,
    ),
  ];
  return sheetOf(
    { id: "about", title: words.say("report.data.table.about") },
    [
      { text: words.say("ui.strip.name"), width: 28, cell: ([name]) => name },
      { text: words.say("ui.strip.value"), width: 90, cell: ([, value]) => value },
    ],
    facts.filter(([, value]) => value !== ""),
  );
}
