import { differ } from "../../domain/differ";
import { valueOf } from "../../domain/stated";
import type { ComparedChoice } from "./comparison";

/**
 * Whether options differ at a place only because one of them decides on no operation: all others say
 * the same there, and no reason or source of theirs differs.
 */
export function isOnlyByNoMission({ kind, said }: ComparedChoice): boolean {
  const others = said.filter(({ state }) => state !== "no-mission");
  const [first, ...rest] = others;
  if (!first || others.length === said.length || kind === "order") return false;
  const { reason, provenance, passage } = first.answer ?? {};
  return rest.every(
    ({ state, answer }) =>
      state === first.state &&
      !differ(valueOf(answer), valueOf(first.answer)) &&
      (answer?.reason ?? "") === (reason ?? "") &&
      answer?.provenance === provenance &&
      (answer?.passage ?? "") === (passage ?? ""),
  );
}
