import type { MandateDesign } from "../../domain/design";
import { type PlainDesign, plainDesign } from "../../domain/plain";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import type { LabelField } from "../../importing/match/label-fields";
import { type Reading, readResolution } from "../../importing/match/read-resolution";
import type { DraftStage } from "../draft";
import { draftResolution } from "../draft-resolution";
import { draftNamespaces } from "../draft-words";
import { textOf } from "../text-of";

/** The words of a draft; a message that is missing or broken fails the test. */
export const strictWords = createWords("en", await loadMessages("en", draftNamespaces), {
  onMissing: "throw",
});

/** The design's text, read again as a stranger's. */
export function readBack(design: MandateDesign, stage?: DraftStage): Reading {
  const options = stage === undefined ? {} : { stage };
  return readResolution(textOf(draftResolution(design, strictWords, options)));
}

/** Bodies whose line the reader knows, so that it finds the preamble. */
const withBodyLine = new Set([
  "security-council",
  "general-assembly",
  "au-peace-and-security-council",
  "regional-body",
]);

const chapter: Readonly<Record<string, string>> = {
  "chapter-vii-whole": "yes",
  "chapter-vii-part": "partial",
};
const force: Readonly<Record<string, string>> = {
  "all-necessary-means": "all_necessary_means",
  "necessary-action": "necessary_action",
};

type Expected = Partial<Record<LabelField, unknown>>;

function strength({ force: f, operation }: PlainDesign): Expected {
  const troops = f.troopCeiling ?? 0;
  const units = (f.formedPoliceUnits ?? 0) * (f.formedPoliceUnitSize ?? 0);
  const police = (f.individualPolice ?? 0) + units;
  // One observer alone is no observers to the reader.
  const observers = f.observersAndStaff === 1 ? 0 : (f.observersAndStaff ?? 0);
  const { formedPoliceUnits = 0, formedPoliceUnitSize = 0 } = f;
  // A single unit, or more than a hundred, are read as something else.
  const isSized =
    formedPoliceUnits === 0 ||
    (formedPoliceUnits > 1 && formedPoliceUnits <= 100 && formedPoliceUnitSize > 0);
  const inside = f.observersInsideCeiling;
  return {
    // The reader takes smaller numbers for something else than a force.
    ...(troops >= 20 ? { troopCeiling: troops } : {}),
    ...(police > 0 && isSized ? { policeCeiling: police } : {}),
    ...(observers > 0 ? { observers } : {}),
    ...(observers > 0 && troops >= 20 && inside !== undefined
      ? { observersRelation: inside ? "included" : "additional" }
      : {}),
    ...(observers > 0 && operation.type === "un-observer" && troops === 0
      ? { observersRelation: "only" }
      : {}),
  };
}

function terms({ commitment, timing, operation }: PlainDesign): Expected {
  const { durationMonths: months, reportEveryDays } = commitment;
  const goesOn = operation.type !== "none";
  const isRead = months !== undefined && months >= 1 && months <= 120;
  const whole = isRead ? Math.round(months * 2) / 2 : undefined;
  return {
    ...(whole !== undefined && goesOn && timing.decisionDate ? { durationMonths: whole } : {}),
    ...(reportEveryDays ? { reportingCycleDays: reportEveryDays } : {}),
  };
}

/**
 * What a reader of the design's full text must find, by coded field: only what the text expresses.
 * A field that is missing here may be read either way.
 */
export function expectedLabels(design: MandateDesign): Expected {
  const plain = plainDesign(design);
  const { operation, commitment, host } = plain;
  const hasBody = withBodyLine.has(operation.mandatingBody ?? "");
  const { legalBasis, forceAuthority } = commitment;
  const isConsent =
    host.formalConsent === "given" || host.formalConsent === "given-with-conditions";
  const isAsked = legalBasis === "host-invitation";
  const isShort = operation.decision === "technical-rollover";
  const words: Expected = {
    ...(legalBasis && hasBody && operation.type !== "none"
      ? { chapterVII: chapter[legalBasis] ?? "no" }
      : {}),
    ...(hasBody && isAsked ? { hostConsent: "explicit_request" } : {}),
    ...(hasBody && isConsent && !isAsked ? { hostConsent: "explicit_consent" } : {}),
  };
  if (isShort) return { ...words, ...terms(plain) };
  const isProtecting =
    commitment.forcePurposes?.includes("protect-civilians") &&
    forceAuthority !== "self-defence-only";
  return {
    ...words,
    ...terms(plain),
    ...(operation.type === "none" ? {} : strength(plain)),
    ...(forceAuthority ? { useOfForce: force[forceAuthority] ?? "no" } : {}),
    ...(isProtecting ? { protectionOfCivilians: "yes" } : {}),
    ...(commitment.benchmarks?.length || commitment.drawdownRule ? { benchmarkOrExit: "yes" } : {}),
  };
}

/** The coded fields that a reading gives, for those that are expected. */
export function readLabels(reading: Reading, expected: Expected): Expected {
  const fields = Object.keys(expected) as LabelField[];
  return Object.fromEntries(fields.map((field) => [field, reading.fields[field].value]));
}
