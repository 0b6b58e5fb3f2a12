import type { FieldPath } from "../../../domain/field-path";
import { anyOperation } from "../../operations";
import { broken, holds, notAsked, open, partly, type Trial } from "./trial";

/** Decisions that can carry a presence without the host's consent. */
const binding = ["chapter-vii-whole", "chapter-vii-part", "regional-authorisation"];

const reads = [
  "operation.type",
  "host.formalConsent",
  "commitment.legalBasis",
  "commitment.forceAuthority",
] as const satisfies readonly FieldPath[];

/**
 * Whether the operation has a ground to be there: the host's consent, however it was come by; else
 * a decision that can bind the host, with authority for all necessary means, which carries in part,
 * since a right to stay is not yet a way to. Whether to invoke it is the deciding body's judgement.
 */
export const groundToStayTrial: Trial = {
  breakable: { id: "ground-to-stay", kind: "ground-to-stay" },
  reads,
  judge: ({ design: { operation, host, commitment } }) => {
    if (operation.type === undefined) return open(["operation.type"]);
    if (!anyOperation.includes(operation.type)) return notAsked;
    const { formalConsent } = host;
    if (formalConsent === undefined) return open(["host.formalConsent"]);
    if (formalConsent !== "refused" && formalConsent !== "not-sought") return holds;
    const { legalBasis, forceAuthority } = commitment;
    if (legalBasis === undefined) return open(["commitment.legalBasis"]);
    const fields = ["host.formalConsent", "commitment.legalBasis"] as const;
    if (!binding.includes(legalBasis)) return broken("consent-refused", fields);
    if (forceAuthority === undefined) return open(["commitment.forceAuthority"]);
    return forceAuthority === "all-necessary-means"
      ? partly
      : broken("consent-refused", [...fields, "commitment.forceAuthority"]);
  },
};
