import * as z from "zod/mini";
import { amount, count, fieldsOf, isoDate, rows } from "../field";
import { shortText } from "../stated-schema";
import {
  agreements,
  lastBases,
  perpetrators,
  phases,
  populationScopes,
  risks,
  terrains,
} from "../vocabulary/situation";
import { hostCountriesField } from "./operation";

const fact = fieldsOf({ decidedBy: "context", serves: "context" });
const planned = fieldsOf({ decidedBy: "secretary-general-plan", serves: "protect" });

/** A part of the area of operations, with what is there and what is planned for it. */
export const sectorShape = {
  name: fact(shortText()),
  population: fact(count(2_000_000_000), { unit: "persons" }),
  areaKm2: fact(amount(), { unit: "km2" }),
  displaced: fact(count(100_000_000), { unit: "persons" }),
  terrain: fact(z.enum(terrains)),
  wetSeason: fact(z.boolean()),
  risk: fact(z.enum(risks)),
  troops: planned(count(), { unit: "persons", serves: "troop-quantity", graded: true }),
  police: planned(count(), { unit: "persons" }),
  civilians: planned(count(), { unit: "persons" }),
  patrolOrBasePlan: planned(z.boolean()),
  mobility: planned(z.boolean(), { serves: "commitment" }),
  liaison: planned(z.boolean(), { serves: "well-informed" }),
  lastBase: planned(z.enum(lastBases)),
};

export const situationSection = z.strictObject({
  hostCountries: hostCountriesField,
  phase: fact(z.enum(phases)),
  agreement: fact(z.enum(agreements)),
  perpetrators: fact(z.array(z.enum(perpetrators)), { graded: true }),
  civiliansTargeted: fact(z.boolean()),
  massKillingUnderWay: fact(z.boolean()),
  outsideBackers: fact(z.boolean(), { serves: "international-support" }),
  populationAtRisk: fact(count(2_000_000_000), { unit: "persons" }),
  populationScope: fact(z.enum(populationScopes)),
  areaKm2: fact(amount(), { unit: "km2" }),
  displaced: fact(count(100_000_000), { unit: "persons" }),
  sectors: fact(rows(sectorShape, 40)),
  warningSigns: fact(rows({ sign: fact(shortText()), date: fact(isoDate()) }, 40), {
    serves: "early-implementation",
  }),
});
