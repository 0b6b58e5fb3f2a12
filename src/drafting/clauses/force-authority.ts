import { forceAuthorities } from "../../domain/vocabulary/commitment";
import {
  at,
  type ClauseMaker,
  type ClauseSeed,
  clause,
  type DraftContext,
  operationName,
} from "../context";
import { type DraftRun, textOfRuns } from "../draft";
import { gap } from "../gap";
import { listed, merged, phrase, verbRun } from "../runs";

type Authority = (typeof forceAuthorities)[number];

/** What force may be used for, each purpose as an infinitive. */
function purposes({ design, words }: DraftContext): DraftRun[] {
  const { forcePurposes = [], irrespectiveOfSource } = design.commitment;
  const source = irrespectiveOfSource ? "any" : "other";
  return listed(
    words,
    forcePurposes.map((purpose) => phrase(words, `draft.purpose.${purpose}`, { source })),
  );
}

/** Chapter VII is invoked in this very paragraph where it covers a part of the mandate only. */
function opening({ design, words }: DraftContext, verb: DraftRun): DraftRun[] {
  return design.commitment.legalBasis === "chapter-vii-part"
    ? phrase(words, "draft.acting-in-part", {
        verb: { kind: "verb", text: verb.text.toLowerCase() },
      })
    : [verb];
}

function runsOf(context: DraftContext, authority: Authority | undefined): DraftRun[] {
  const { words } = context;
  const operation = operationName(context);
  if (authority === "self-defence-only")
    return [...clause(context, "", "decides", "self-defence", { operation }).runs];
  const given = purposes(context);
  const power: DraftRun[] =
    authority === undefined
      ? [gap(words, "commitment.forceAuthority")]
      : [{ kind: "words", text: words.sayDynamic(`draft.authority.${authority}`) }];
  const aims = given.length > 0 ? given : [gap(words, "commitment.forcePurposes")];
  return merged([
    ...opening(context, verbRun(words, "authorises")),
    { kind: "words", text: " " },
    ...phrase(words, "draft.clause.authority", { operation, power, aims }),
  ]);
}

/** The other grades of authority as forms to choose; each is another choice of the design. */
function variants(context: DraftContext): ClauseSeed["variants"] {
  const chosen = context.design.commitment.forceAuthority;
  if (chosen === undefined) return undefined;
  return {
    chosen,
    options: forceAuthorities.map((id) => ({
      id,
      text: textOfRuns(runsOf(context, id)),
      edits: [{ field: "commitment.forceAuthority" as const, value: id }],
    })),
  };
}

/** Whether the paragraph that grants force is the part of the mandate that Chapter VII covers. */
export function carriesChapterSeven({ design }: DraftContext): boolean {
  const { legalBasis, forceAuthority } = design.commitment;
  return (
    legalBasis === "chapter-vii-part" &&
    design.operation.decision !== "technical-rollover" &&
    (forceAuthority === "all-necessary-means" || forceAuthority === "necessary-action")
  );
}

/** The authority to use force and what it is for. */
export const forceAuthority: ClauseMaker = (context) => {
  const {
    forceAuthority: authority,
    forcePurposes,
    irrespectiveOfSource,
  } = context.design.commitment;
  if (authority === undefined && !forcePurposes?.length) return [];
  const chosen = variants(context);
  const saysSource =
    forcePurposes?.includes("protect-civilians") && authority !== "self-defence-only";
  const granted: ClauseSeed = {
    id: "force-authority",
    runs: runsOf(context, authority),
    places: [
      at("commitment.forceAuthority"),
      at("commitment.forcePurposes"),
      at("commitment.irrespectiveOfSource"),
      ...(carriesChapterSeven(context) ? [at("commitment.legalBasis")] : []),
    ],
    component: "force-authority",
    ...(chosen ? { variants: chosen } : {}),
  };
  if (!irrespectiveOfSource || saysSource) return [granted];
  return [
    granted,
    {
      ...clause(context, "force-authority.source", "stresses", "source"),
      places: [at("commitment.irrespectiveOfSource")],
    },
  ];
};
