import { taskTypeNeeds, whereTasked } from "../../facts/task-set";
import { met, notMet, notStatedFor, silent } from "../../verdict";
import { contradiction } from "./contradiction";

/**
 * Physical protection needs authority to act beyond self-defence and rules that say how. The
 * legal basis that is invoked plays no part: the authority is in the words, not in the chapter.
 */
export const protectionWithoutAuthorityOrRules = contradiction({
  id: "protection-without-authority-or-rules",
  consequence: "broken-chain",
  applies: { when: whereTasked(["protect-physical", "safe-area-protection"]) },
  needs: [
    "operation.type",
    ...taskTypeNeeds,
    "commitment.forceAuthority",
    "commitment.rulesOfEngagement",
  ],
  reasons: ["authority-and-rules", "self-defence-only", "no-rules", "neither"],
  judge: ({ design }) => {
    const { forceAuthority, rulesOfEngagement } = design.commitment;
    const isBarred = forceAuthority === "self-defence-only";
    if (isBarred) return notMet(rulesOfEngagement === false ? "neither" : "self-defence-only");
    if (rulesOfEngagement === false) return notMet("no-rules");
    const missing = silent({
      "commitment.forceAuthority": forceAuthority,
      "commitment.rulesOfEngagement": rulesOfEngagement,
    });
    return missing.length > 0 ? notStatedFor(missing) : met("authority-and-rules");
  },
  remedies: ({ design }) => [
    { id: "widen-authority", kind: "open", path: "commitment.forceAuthority" },
    ...(design.commitment.rulesOfEngagement
      ? []
      : [
          {
            id: "write-rules",
            kind: "set",
            path: "commitment.rulesOfEngagement",
            value: true,
          } as const,
        ]),
  ],
});
