import { taskTypeNeeds, whereTasked } from "../../facts/task-set";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";
import { contradiction } from "./contradiction";

/** Disarmament rests on an agreement that provides for it or on the consent of those disarmed. */
export const disarmamentWithoutAgreement = contradiction({
  id: "disarmament-without-agreement",
  consequence: "broken-chain",
  applies: { when: whereTasked(["disarmament-demobilisation"]) },
  needs: ["operation.type", ...taskTypeNeeds, "situation.agreement", "host.otherParties"],
  reasons: ["agreed", "parties-consent", "some-parties-consent", "nobody-agreed"],
  judge: ({ design }) => {
    const { agreement } = design.situation;
    const { otherParties } = design.host;
    if (agreement === "partial" || agreement === "comprehensive")
      return met("agreed", { agreement });
    if (otherParties === "all-main-parties") return met("parties-consent");
    const missing = silent({ "situation.agreement": agreement, "host.otherParties": otherParties });
    if (missing.length > 0) return notStatedFor(missing);
    return otherParties === "some-parties"
      ? partlyMet("some-parties-consent")
      : notMet("nobody-agreed");
  },
  remedies: () => [{ id: "make-conditional", kind: "open", path: "purpose.tasks" }],
});
