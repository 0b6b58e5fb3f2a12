import type { Stated } from "../../domain/stated";
import type { Run } from "./block";
import type { Making } from "./making";
import { emphasis, plain } from "./runs";

/** Where an answer was read: its provenance and the passage, as far as the author says so. */
export function readIn({ words }: Making, { provenance, passage }: Stated<unknown>): string {
  const parts = [provenance ? words.say(`report.provenance.${provenance}`) : "", passage ?? ""];
  return words.commas(parts.filter((part) => part !== ""));
}

/** Where an answer was read and why it was chosen, to stand after its value. */
export function groundsOf(making: Making, answer: Stated<unknown>): Run[] {
  const read = readIn(making, answer);
  const { reason } = answer;
  return [
    ...(read ? [plain(` (${read})`)] : []),
    ...(reason ? [emphasis(` ${making.words.say("report.choice.why", { reason })}`)] : []),
  ];
}
