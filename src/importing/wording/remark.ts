/**
 * What a remark is: `gap`, something customary that the text does not say; `contradiction`, two
 * passages that cannot both hold; `look-again`, words that leave open what is wanted; `note`, worth
 * knowing and often meant so. None is a mark or counts towards one.
 */
export const remarkKinds = ["contradiction", "gap", "look-again", "note"] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** Every remark there is, with its kind. Words: `wording.<id>.title` and `wording.<id>.why`. */
export const remarkKindOf = {
  "two-ceilings": "contradiction",
  "two-end-dates": "contradiction",
  "period-and-end-date": "contradiction",
  "extension-before-end": "contradiction",
  "observers-inside-and-on-top": "contradiction",
  "force-asked-and-denied": "contradiction",
  "force-without-authority": "contradiction",
  "reference-to-no-paragraph": "contradiction",
  "reference-wrong-way": "contradiction",
  "report-after-end": "look-again",
  "mandate-without-term": "gap",
  "mandate-without-report": "gap",
  "mandate-without-end": "gap",
  "report-without-date": "gap",
  "review-without-date": "gap",
  "status-agreement-without-date": "gap",
  "addressee-missing": "look-again",
  "several-addressees": "look-again",
  "protection-only-encouraged": "look-again",
  "start-without-date": "note",
  "task-only-encouraged": "note",
  "task-only-stated": "note",
  "task-without-means": "look-again",
  "task-not-named": "look-again",
  "same-task-twice": "look-again",
  "vague-term": "look-again",
  "customary-caveat": "note",
  "task-count": "note",
} as const satisfies Record<string, RemarkKind>;

export type RemarkId = keyof typeof remarkKindOf;
export const remarkIds = Object.keys(remarkKindOf) as RemarkId[];

/** A stretch of the original text, `end` not included, and the paragraph that holds it. */
export interface Place {
  /** As a citation writes it: "7 (a)". */
  paragraph: string;
  start: number;
  end: number;
}

/** One remark: what it is, the words it is about, and what its message fills in. */
export interface WordingRemark {
  id: RemarkId;
  kind: RemarkKind;
  /** The first is where to look; further ones are the other side, or more of the same. */
  places: readonly [Place, ...Place[]];
  values: Readonly<Record<string, string | number>>;
}

/** A remark with its kind; none where no place of it lies in the text. */
export function remark(
  id: RemarkId,
  places: readonly (Place | undefined)[],
  values: WordingRemark["values"] = {},
): WordingRemark[] {
  const [first, ...rest] = places.filter((place) => place !== undefined);
  return first ? [{ id, kind: remarkKindOf[id], places: [first, ...rest], values }] : [];
}
