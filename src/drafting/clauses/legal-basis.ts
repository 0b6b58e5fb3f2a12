import { at, type ClauseMaker, type ClauseSeed, clause } from "../context";
import { gap, ownGap } from "../gap";
import { phrase } from "../runs";
import { carriesChapterSeven } from "./force-authority";

/** The last paragraph of the preamble: the basis on which the body acts. */
export const actingUnder: ClauseMaker = (context) => {
  const { design, words } = context;
  const { legalBasis } = design.commitment;
  const made = (runs: ClauseSeed["runs"]): ClauseSeed[] => [
    {
      id: "preamble.legal-basis",
      runs,
      places: [at("commitment.legalBasis")],
      component: "legal-basis",
    },
  ];
  if (legalBasis === undefined) return made([gap(words, "commitment.legalBasis")]);
  const isInPreamble =
    legalBasis === "chapter-vii-whole" || legalBasis === "regional-authorisation";
  if (!isInPreamble) return [];
  const body = design.operation.mandatingBody;
  const key =
    legalBasis === "regional-authorisation" && body === "au-peace-and-security-council"
      ? "au-protocol"
      : legalBasis;
  return made(phrase(words, `draft.acting.${key}`));
};

/** Chapter VII for a part, where no authority to use force shows which part. */
export const actingInPart: ClauseMaker = (context) => {
  const { legalBasis } = context.design.commitment;
  if (legalBasis !== "chapter-vii-part" || carriesChapterSeven(context)) return [];
  return [
    {
      ...clause(context, "legal-basis.part", "affirms", "acting-in-part", {
        part: ownGap(context.words, "part"),
      }),
      places: [at("commitment.legalBasis")],
      component: "legal-basis",
    },
  ];
};
