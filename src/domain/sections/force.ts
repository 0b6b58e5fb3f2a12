import * as z from "zod/mini";
import { count, fieldsOf, isoDate, percent, rows } from "../field";
import { shortText } from "../stated-schema";
import { capabilities, contributorCaveats, stakes } from "../vocabulary/force";

const decided = fieldsOf({ decidedBy: "mandating-body", serves: "troop-quantity" });
const planned = fieldsOf({ decidedBy: "secretary-general-plan", serves: "troop-quantity" });
const budgeted = fieldsOf({ decidedBy: "budget", serves: "troop-quantity" });
const pledged = fieldsOf({ decidedBy: "contributor", serves: "commitment" });

/** How many pledges a design holds. */
export const mostPledges = 120;

/** One contributor's unit, as pledged. */
export const contributorShape = {
  name: pledged(shortText()),
  /** What the unit is, such as "mechanised infantry battalion". */
  unit: pledged(shortText()),
  capability: pledged(z.enum(capabilities)),
  military: pledged(count(), { unit: "persons" }),
  police: pledged(count(), { unit: "persons" }),
  firm: pledged(z.boolean()),
  /** The day on which the pledge was made. */
  pledgedOn: pledged(isoDate()),
  /** Months after the decision at which the unit is in place. */
  arrivesMonth: pledged(count(240), { unit: "month-number" }),
  readinessDays: pledged(count(3650), { unit: "days", serves: "early-implementation" }),
  caveats: pledged(z.enum(contributorCaveats)),
  stake: pledged(z.enum(stakes), { serves: "impartiality" }),
};

export const forceSection = z.strictObject({
  /** The ceiling of military personnel that the decision authorises. */
  troopCeiling: decided(count(), { unit: "persons", graded: true }),
  deployedMilitary: planned(count(), { unit: "persons" }),
  observersAndStaff: decided(count(), { unit: "persons" }),
  observersInsideCeiling: decided(z.boolean()),
  individualPolice: decided(count(), { unit: "persons" }),
  formedPoliceUnits: decided(count(1000), { unit: "units" }),
  formedPoliceUnitSize: decided(count(1000), { unit: "persons" }),
  civilians: budgeted(count(), { unit: "persons" }),
  womenSharePercent: planned(percent(), { unit: "per-cent" }),
  schedule: planned(
    rows(
      {
        month: planned(count(240), { unit: "month-number" }),
        military: planned(count(), { unit: "persons" }),
        police: planned(count(), { unit: "persons" }),
        civilians: planned(count(), { unit: "persons" }),
      },
      60,
    ),
  ),
  interimArrangement: planned(shortText(), { serves: "early-implementation" }),
  quickReactionForce: planned(z.boolean(), { serves: "commitment" }),
  casualtyEvacuation: planned(z.boolean(), { serves: "commitment" }),
  levelTwoHospital: planned(z.boolean(), { serves: "commitment" }),
  aviation: planned(z.boolean(), { serves: "commitment" }),
  engineering: planned(z.boolean(), { serves: "commitment" }),
  caveatsDeclared: pledged(z.boolean()),
  contributors: pledged(rows(contributorShape, mostPledges)),
  /** Whether equipment and training of each unit are checked before it goes. */
  contributorsPrepared: pledged(z.boolean()),
  contributorsVariety: pledged(z.boolean(), { serves: "troop-quantity" }),
  electionSecurityLead: planned(shortText(), { serves: "clear-objectives" }),
  cantonmentPlan: planned(z.boolean(), { serves: "clear-objectives" }),
  womenProtectionAdvisers: budgeted(z.boolean(), { serves: "protect" }),
  childProtectionAdvisers: budgeted(z.boolean(), { serves: "protect" }),
});
