import type { PlainDesign } from "../../domain/plain";
import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import type { Precedent } from "../schema";
import { knownTraits, type Traits } from "./traits";

/** Tasks that make a mandate one to protect civilians. */
const protecting: readonly TaskTypeId[] = [
  "protect-physical",
  "protect-dialogue",
  "protect-environment",
  "safe-area-protection",
];

function protectionIn({ tasks }: PlainDesign["purpose"]): boolean | undefined {
  if (tasks === undefined) return undefined;
  if (tasks.some(({ type }) => type !== undefined && protecting.includes(type))) return true;
  return tasks.every(({ type }) => type !== undefined) ? false : undefined;
}

const chapters: Readonly<
  Record<NonNullable<PlainDesign["commitment"]["legalBasis"]>, Precedent["chapterVII"]>
> = {
  "chapter-vii-whole": "yes",
  "chapter-vii-part": "partial",
  "none-invoked": "no",
  "regional-authorisation": "no",
  "host-invitation": "no",
  "general-assembly": "no",
};

function militaryOf({ operation, force }: PlainDesign): number | undefined {
  const { troopCeiling, observersAndStaff, observersInsideCeiling } = force;
  if (troopCeiling === undefined)
    return operation.type === "un-observer" ? observersAndStaff : undefined;
  return troopCeiling + (observersInsideCeiling === false ? (observersAndStaff ?? 0) : 0);
}

/** The people of the whole country; nobody is no population to compare. */
function populationOf({ situation }: PlainDesign): number | undefined {
  if (situation.populationScope !== "national") return undefined;
  const { sectors = [], populationAtRisk } = situation;
  const counted = sectors.flatMap(({ population }) => population ?? []);
  const sum = counted.reduce((total, each) => total + each, 0);
  const people = counted.length === sectors.length && sum > 0 ? sum : populationAtRisk;
  return people || undefined;
}

/** What a design states of itself; what it leaves open stays unknown. */
export function traitsOfDesign(design: PlainDesign): Traits {
  const { type } = design.operation;
  const { legalBasis } = design.commitment;
  const { decisionDate } = design.timing;
  return knownTraits({
    type: type === "none" ? undefined : type,
    protection: protectionIn(design.purpose),
    military: militaryOf(design),
    population: populationOf(design),
    "chapter-vii": legalBasis && chapters[legalBasis],
    years: decisionDate === undefined ? undefined : Number(decisionDate.slice(0, 4)),
  });
}
