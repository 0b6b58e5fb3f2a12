import { ownWords, placeOfMatch } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

/** The text says that the operation may use no force at all. */
const denies = (operation: string) =>
  new RegExp(
    `(?:${operation})[^;]{0,120}?\\b(?:shall not|may not|is not (?:authori[sz]ed|empowered) to|without)\\b[^;]{0,30}?\\b(?:us(?:e|ing)|resort(?:ing)? to|recourse to)\\b[^;]{0,12}?\\bforce\\b(?!,? (?:except|unless|other than|beyond|save))`,
  );

/** Tasks whose words ask for force. */
const asksForce =
  /\b(?:neutrali[sz]e|by force|forcibl[ey]|offensive operations|targeted operations|repel|compel|enforce|defeat|seize)\b/i;

/** Force is denied in one place and granted, or asked for by a task, in another. */
export function forceAskedAndDenied({
  clauses,
  operation,
  reading,
  tasks,
}: WordingText): WordingRemark[] {
  const form = denies(operation);
  const denial = clauses.flatMap((clause) => {
    const found = form.exec(clause.text);
    return found ? [placeOfMatch(clause, found)] : [];
  })[0];
  if (!denial) return [];
  // The coded field takes the widest grant to any force; the denial is this operation's own.
  const [granted] =
    reading.design.find(({ path }) => path === "commitment.forceAuthority")?.evidence ?? [];
  // Chapter VII may be invoked for the force that stands beside the operation.
  const isAnothers = reading.furtherForces.some(({ proposals }) =>
    proposals.some(({ field }) => field === "useOfForce"),
  );
  const [invoked] =
    reading.fields.chapterVII.value === "yes" && !isAnothers
      ? reading.fields.chapterVII.evidence
      : [];
  const asking = tasks.find(({ task }) => asksForce.test(task.wording));
  const other = granted ?? (asking ? ownWords(asking.item) : undefined) ?? invoked;
  if (!other) return [];
  const { paragraph, start, end } = other;
  return remark("force-asked-and-denied", [denial, { paragraph, start, end }]);
}

/** A task asks for force, and the text grants none. Unarmed help against force is none. */
export function forceWithoutAuthority({ reading, tasks }: WordingText): WordingRemark[] {
  if (reading.fields.useOfForce.value !== "no") return [];
  const found = tasks.filter(
    ({ task }) => task.modality !== "monitor" && asksForce.test(task.wording.slice(0, 160)),
  );
  return remark(
    "force-without-authority",
    found.map(({ item }) => ownWords(item)),
    { count: found.length },
  );
}
