import { differ } from "../../domain/differ";
import { isListPath } from "../../domain/rows-edit";
import { valueOf } from "../../domain/stated";
import type { ComparedChoice } from "./comparison";

/**
 * Whether options differ at a place only because one of them decides on no operation: all others say
 * the same there, and no reason or source of theirs differs. Rows of a list have lines of their own.
 */
export function isOnlyByNoMission({ kind, path, said }: ComparedChoice): boolean {
  const others = said.filter(({ state }) => state !== "no-mission");
  const [first, ...rest] = others;
  if (!first || others.length === said.length || kind === "order") return false;
  const { reason, provenance, passage } = first.answer ?? {};
  return rest.every(
    ({ state, answer }) =>
      state === first.state &&
      (isListPath(path) || !differ(valueOf(answer), valueOf(first.answer))) &&
      (answer?.reason ?? "") === (reason ?? "") &&
      answer?.provenance === provenance &&
      (answer?.passage ?? "") === (passage ?? ""),
  );
}
