/**
 * Compares the record of operations with a table of operations in CSV, figure by figure:
 * `npx tsx .ci/records-accuracy.ts TABLE.csv`. Prints every difference; exit 1 where there is one that
 * the record's README does not reason. The table is no part of this repository.
 */
import { readFileSync } from "node:fs";
import { csvRows } from "../src/cli/mandate-labels";
import { precedents } from "../src/precedents/current";
import { type FigureField, figureAt } from "../src/precedents/figure-origin";
import type { Precedent } from "../src/precedents/schema";

const columns: Readonly<Record<string, FigureField>> = {
  initial_authorised_troops: "initialAuthorised.troops",
  initial_authorised_police: "initialAuthorised.police",
  peak_authorised_troops: "peakAuthorised.troops",
  peak_authorised_police: "peakAuthorised.police",
  peak_deployed_uniformed: "peakDeployedUniformed",
  host_area_km2: "areaKm2",
  budget_peak_usd_millions: "budget",
  mandate_tasks_count: "tasks",
  max_annual_mean_deployed_2011_2020: "annualMeanDeployed",
};

/** Differences that the README reasons: the record says more, or more carefully, than the table. */
const reasoned = new Set([
  "unef-i initial_authorised_troops",
  "undof budget_peak_usd_millions",
  "undof budget_year",
  "undof verified",
  "unmil budget_peak_usd_millions",
  "unmil budget_year",
  "minujusth recalled_fields",
  "mss-haiti recalled_fields",
]);

type Row = Readonly<Record<string, string>>;

const numberOf = (cell: string | undefined) => (cell?.trim() ? Number(cell) : undefined);
const said = (value: string | number | undefined) => `${value ?? ""}`;

function* cells(row: Row, precedent: Precedent): Generator<[string, string, string]> {
  const cell = (column: string) => row[column]?.trim() ?? "";
  for (const [column, field] of Object.entries(columns))
    yield [column, said(numberOf(cell(column))), said(figureAt(precedent, field))];
  const millions = numberOf(cell("host_population_at_start_millions"));
  const population = millions === undefined ? undefined : Math.round(millions * 1e6);
  yield [
    "host_population_at_start_millions",
    said(population),
    said(figureAt(precedent, "population")),
  ];
  yield ["budget_year", cell("budget_year"), said(precedent.budget?.year)];
  yield [
    "max_annual_mean_year",
    cell("max_annual_mean_year"),
    said(precedent.annualMeanDeployed?.year),
  ];
  yield ["start_date", cell("start_date"), precedent.start];
  yield ["end_date", cell("end_date"), said(precedent.end)];
  yield ["chapter_vii", cell("chapter_vii"), precedent.chapterVII];
  yield ["host_consent", cell("host_consent"), said(precedent.hostConsent)];
  yield ["verified", cell("verified"), precedent.verified];
  const since = precedent.protectionMandateSince;
  yield [
    "civilian_protection_mandate",
    cell("civilian_protection_mandate"),
    since ? `yes ${since}` : "no",
  ];
  const recalled = cell("recalled_fields")
    .split(";")
    .map((field) => columns[field.trim()] ?? field.trim())
    .filter(Boolean);
  yield [
    "recalled_fields",
    recalled.sort().join(" "),
    [...precedent.recalledFields].sort().join(" "),
  ];
}

const [file] = process.argv.slice(2);
if (file === undefined)
  throw new Error("Name the table: npx tsx .ci/records-accuracy.ts TABLE.csv");
const [head = [], ...lines] = csvRows(readFileSync(file, "utf8"));
const rows = lines.map(
  (line): Row => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ""])),
);

let compared = 0;
let unreasoned = 0;
for (const row of rows) {
  const precedent = precedents.find(({ id }) => id === row.id);
  if (!precedent) {
    unreasoned += 1;
    console.log(`${row.id}: not in the record`);
    continue;
  }
  for (const [column, theirs, ours] of cells(row, precedent)) {
    compared += 1;
    if (theirs === ours) continue;
    const isReasoned = reasoned.has(`${precedent.id} ${column}`);
    if (!isReasoned) unreasoned += 1;
    console.log(
      `${precedent.id} ${column}: table ${theirs || "blank"}, record ${ours || "blank"}${isReasoned ? " (reasoned)" : ""}`,
    );
  }
}
console.log(
  `${rows.length} operations, ${compared} cells compared, ${unreasoned} differences not reasoned`,
);
process.exitCode = unreasoned === 0 ? 0 : 1;
