import { disarmamentAgreed } from "../../facts/task-means";
import { taskedNeeds, whereTasked } from "../../facts/tasks-in-force";
import { isSilent } from "../../told";
import { met, notMet, notStatedFor } from "../../verdict";
import { contradiction } from "./contradiction";

/** Disarmament rests on an agreement that provides for it or on the consent of those disarmed. */
export const disarmamentWithoutAgreement = contradiction({
  id: "disarmament-without-agreement",
  consequence: "broken-chain",
  applies: { when: whereTasked(["disarmament-demobilisation"]) },
  needs: ["operation.type", ...taskedNeeds, "situation.agreement", "host.otherParties"],
  reasons: ["agreed", "nobody-agreed"],
  judge: ({ design }) => {
    const agreed = disarmamentAgreed(design);
    if (isSilent(agreed)) return notStatedFor(agreed);
    return agreed ? met("agreed") : notMet("nobody-agreed");
  },
  remedies: () => [{ id: "make-conditional", kind: "open", path: "purpose.tasks" }],
});
