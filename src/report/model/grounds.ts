import type { Stated } from "../../domain/stated";
import type { Run } from "./block";
import type { Making } from "./making";
import { emphasis, plain } from "./runs";

/** Where an answer was read and why it was chosen, as far as the author says so. */
export function groundsOf({ words }: Making, answer: Stated<unknown>): Run[] {
  const { provenance, passage, reason } = answer;
  const read = [
    ...(provenance ? [words.say(`report.provenance.${provenance}`)] : []),
    ...(passage ? [passage] : []),
  ];
  return [
    ...(read.length > 0 ? [plain(` (${read.join(", ")})`)] : []),
    ...(reason ? [emphasis(` ${words.say("report.choice.why", { reason })}`)] : []),
  ];
}
