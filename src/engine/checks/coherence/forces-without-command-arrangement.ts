import { met, notMet } from "../../verdict";
import { contradiction } from "./contradiction";

/** Several forces in one area that have not agreed who commands, or who keeps out of whose way. */
export const forcesWithoutCommandArrangement = contradiction({
  id: "forces-without-command-arrangement",
  consequence: "unmet-prerequisite",
  asks: "presence",
  applies: {
    when: ({ design: { international } }) =>
      international.parallelForces === undefined
        ? ["international.parallelForces"]
        : international.parallelForces !== "none",
  },
  needs: ["operation.type", "international.parallelForces"],
  reasons: ["joint-command", "deconflicted", "no-arrangement"],
  judge: ({ design: { international } }) => {
    if (international.parallelForces === "no-arrangement") return notMet("no-arrangement");
    return met(international.parallelForces === "joint-command" ? "joint-command" : "deconflicted");
  },
  remedies: () => [{ id: "agree-command", kind: "open", path: "international.parallelForces" }],
});
