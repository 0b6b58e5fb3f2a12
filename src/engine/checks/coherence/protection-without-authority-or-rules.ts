import { physicalProtection } from "../../facts/first-tasks";
import { beyondSelfDefence } from "../../facts/force-authority";
import { taskedNeeds } from "../../facts/tasks-in-force";
import { missingIn, saidYes } from "../../told";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/**
 * Physical protection needs authority to act beyond self-defence and rules that say how. The
 * legal basis that is invoked plays no part: the authority is in the words, not in the chapter.
 */
export const protectionWithoutAuthorityOrRules = contradiction({
  id: "protection-without-authority-or-rules",
  consequence: "broken-chain",
  applies: { when: ({ design }) => physicalProtection(design) },
  needs: [
    "operation.type",
    ...taskedNeeds,
    "commitment.forceAuthority",
    "commitment.rulesOfEngagement",
  ],
  reasons: ["authority-and-rules", "self-defence-only", "no-rules", "neither"],
  judge: ({ design }) => {
    const authorised = beyondSelfDefence(design);
    const ruled = saidYes("commitment.rulesOfEngagement", design.commitment.rulesOfEngagement);
    if (authorised === false) return notMet(ruled === false ? "neither" : "self-defence-only");
    if (ruled === false) return notMet("no-rules");
    const missing = missingIn([authorised, ruled]);
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
