import { type Draft, type DraftClause, textOfRuns } from "./draft";

const indent = "    ";

function lineOf({ level, number, heading, runs, mark }: DraftClause): string {
  const label = number === "" || level > 0 ? number : `${number}.`;
  const words = `${textOfRuns(runs)}${mark}`;
  if (heading) return textOfRuns(runs);
  return `${indent.repeat(level)}${label === "" ? "" : `${label} `}${words}`;
}

/** A draft as plain text: marking, head, preamble and numbered paragraphs; struck clauses left out. */
export function textOf({ marking, head, subject, clauses }: Draft): string {
  const lines = clauses.filter(({ origin }) => origin !== "struck").map(lineOf);
  const above = [marking, ...head.map(textOfRuns), textOfRuns(subject)];
  return `${[...above, ...lines].join("\n\n")}\n`;
}
