import type { ClauseMaker } from "../context";
import { switched } from "./switched";

/** Safe areas and protection sites. Physical protection itself is a task and a purpose of force. */
export const protectionMakers: readonly ClauseMaker[] = [
  switched({ id: "safe-areas", field: "commitment.safeAreas", values: [true], verbs: ["decides"] }),
  switched({
    id: "safe-areas-agreed",
    field: "commitment.safeAreasAgreed",
    values: [true],
    verbs: ["requests", "encourages"],
  }),
  switched({
    id: "protection-sites",
    field: "commitment.protectionSites",
    values: [true],
    verbs: ["decides"],
  }),
];
