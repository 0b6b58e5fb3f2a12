import { type LabelField, labelFields } from "../importing/match/label-fields";

/** The column of a folder's INDEX.csv that holds each field's label. */
const columns: Readonly<Record<LabelField, string>> = {
  troopCeiling: "troop_ceiling",
  policeCeiling: "police_ceiling",
  observers: "observers",
  observersRelation: "observers_relation",
  durationMonths: "duration_months",
  reportingCycleDays: "reporting_cycle_days",
  taskCount: "number_of_operative_mandate_tasks",
  chapterVII: "chapter_vii",
  useOfForce: "all_necessary_means",
  hostConsent: "host_consent_language",
  protectionOfCivilians: "protection_of_civilians",
  benchmarkOrExit: "benchmark_or_exit_language",
};

/** The labels of one text: "" where the text does not state the field. */
export interface LabelledText {
  file: string;
  labels: Readonly<Record<LabelField, string>>;
  /** Fields whose label allows two readings. */
  uncertain: ReadonlySet<LabelField>;
}

/** The cells of a table with commas, quotes doubled inside quotes, by row. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const { 1: quoted, 2: plain, 3: end } of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

/** The labelled texts of an INDEX.csv; none where its columns are others. */
export function labelledTexts(csv: string): LabelledText[] {
  const [head = [], ...rows] = csvRows(csv.replace(/^\uFEFF/, ""));
  const place = (column: string) => head.indexOf(column);
  const isKnown = place("file") >= 0 && labelFields.every((field) => place(columns[field]) >= 0);
  if (!isKnown) return [];
  return rows.map((row) => {
    const cell = (column: string) => row[place(column)]?.trim() ?? "";
    const doubted = new Set(cell("uncertain_labels").split(";"));
    const labels = labelFields.map((field) => [field, cell(columns[field])] as const);
    return {
      file: cell("file"),
      labels: Object.fromEntries(labels) as Record<LabelField, string>,
      uncertain: new Set(labelFields.filter((field) => doubted.has(columns[field]))),
    };
  });
}
