import { readFileSync } from "node:fs";
import type { MandateDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { openDesign } from "../../../domain/open-design";
import type { ShockChoice } from "../../../domain/plan-figure";
import { type Case, designOf } from "../../cases/case";

/** A template by its id. */
export function templateDesign(id: string): MandateDesign {
  const file = new URL(`../../../../templates/mandates/${id}/mandate.json`, import.meta.url);
  const opened = openDesign(readFileSync(file, "utf8"));
  if (!opened.ok) throw new Error(`template ${id}: ${opened.problem.code}`);
  return opened.design;
}

const mended: readonly [FieldPath, unknown, string?][] = [
  ["situation.sectors[].mobility", true, "plains"],
  ["host.accessGuarantee", true],
  ["information.responseHours", 5],
  ["international.neighboursTrigger", "Arms cross the border"],
  ["purpose.tasks[].startMonth", 5, "protect-civilians"],
  ["commitment.secondStage", true],
  ["commitment.secondStageThreshold", "Six battalions firm"],
  ["force.contributorsPrepared", true],
  ["information.civilSocietyVoices", true],
  ["international.parallelForcesOwner", "The head of the operation"],
  ["international.donorsOwner", "The head of the operation"],
  ["purpose.tasks[].troopsNeeded", 300, "public-order"],
];

/** The example with its faults mended and its gaps stated, so that nearly everything can break. */
export function fullDesign(): MandateDesign {
  return mended.reduce(
    (design, [path, value, row]) => withValue(design, path, value, row),
    templateDesign("example"),
  );
}

/** A small force that holds in every respect, from its short form. */
export const smallForce: Case["design"] = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "force.troopCeiling": 2000,
  "force.contributors": [
    { id: "first", military: 900, firm: true, arrivesMonth: 1, capability: "infantry" },
    { id: "wings", military: 100, firm: true, arrivesMonth: 2, capability: "aviation" },
    { id: "later", military: 600, firm: true, arrivesMonth: 8, capability: "infantry" },
  ],
  "force.aviation": true,
  "situation.sectors": [{ id: "north", risk: "high", mobility: true, troops: 900 }],
  "situation.perpetrators": ["rebels"],
  "commitment.reserve": true,
  "commitment.reserveArrivesDays": 30,
  "host.formalConsent": "given",
  "commitment.legalBasis": "none-invoked",
  "purpose.tasks": [
    {
      id: "protect",
      type: "protect-physical",
      tier: "first",
      phase: "from-start",
      startMonth: 2,
      troopsNeeded: 1000,
    },
  ],
};

/** The small force with some of its values replaced. */
export function smallDesign(values: Case["design"] = {}, shocks: ShockChoice[] = []) {
  return { ...designOf({ ...smallForce, ...values }), shocks };
}
