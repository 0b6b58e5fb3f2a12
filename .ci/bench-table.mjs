// @ts-check
import { barInWords } from "./bench-figure.mjs";
import { between } from "./marked-place.mjs";

/** @typedef {import("./bench-figure.mjs").Figure} Figure */
/** @typedef {import("./bench-figure.mjs").Reading} Reading */
/** @typedef {Pick<Figure, "key" | "about">} Listed */

const notMeasured = "not measured";

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|");

/** @param {string} row of a table */
const cells = (row) =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((text) => text.trim());

/**
 * The values that a document holds already, by the figure's key: value and the day it was measured.
 * @param {string} table
 * @returns {Map<string, readonly [value: string, measured: string]>}
 */
function valuesIn(table) {
  const rows = table.split("\n").filter((line) => line.startsWith("| `"));
  return new Map(
    rows.map((row) => {
      const [key = "", , , , value = notMeasured, measured = ""] = cells(row);
      return [key.replaceAll("`", ""), [value, measured]];
    }),
  );
}

/** @param {Reading} reading */
function told({ value, unit, ok }) {
  const words = `${value.toLocaleString("en", { maximumFractionDigits: 2 })} ${unit}`;
  return ok ? words : `**${words}**, does not keep to it`;
}

/**
 * The document with its table of figures made anew: what was measured now, else what stood there.
 * Figures that are no longer there go, new ones come as "not measured".
 * @param {string} document holds the two marks between which the table stands
 * @param {readonly Listed[]} figures in the order of the table
 * @param {Record<string, Reading>} readings by key
 * @param {string} day on which they were measured, such as "22 November 2026"
 */
export function withFigures(document, figures, readings, day) {
  const [before, table, after] = between(document, "figures");
  const known = valuesIn(table);
  const rows = figures.map(({ key, about }) => {
    const reading = readings[key];
    const [value, measured] = reading
      ? [told(reading), day]
      : (known.get(key) ?? [notMeasured, ""]);
    const row = [`\`${key}\``, about.measures, about.where, barInWords(about), value, measured];
    return `| ${row.map((text, at) => (at < 4 ? cell(text) : text)).join(" | ")} |`;
  });
  const head = [
    "| Figure | What is measured | Runs in | Bar | Value | Measured on |",
    "| --- | --- | --- | --- | --- | --- |",
  ];
  return `${before}\n${[...head, ...rows].join("\n")}\n${after}`;
}

/**
 * The document with the machine on which the last values were measured.
 * @param {string} document
 * @param {string} machine in words, without a name
 */
export function withMachine(document, machine) {
  const [before, , after] = between(document, "machine");
  return `${before}\n${machine}\n${after}`;
}
