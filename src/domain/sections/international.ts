import * as z from "zod/mini";
import { field, fieldsOf } from "../field";
import { shortText } from "../stated-schema";
import {
  accessArrangements,
  councilPositions,
  donorPositions,
  mediationTracks,
  neighbourPositions,
  parallelForces,
  regionalLeads,
  sanctionsRegimes,
} from "../vocabulary/international";

const meta = { decidedBy: "context", serves: "international-support", graded: false } as const;
const decided = fieldsOf({ decidedBy: "mandating-body", serves: "international-support" });

/** An assumption about others: what is assumed, who owns it, what would show that it failed. */
const holder = () => field(shortText(), meta);

export const internationalSection = z.strictObject({
  council: field(z.enum(councilPositions), meta),
  councilOwner: holder(),
  councilTrigger: holder(),
  neighbours: field(z.enum(neighbourPositions), { ...meta, graded: true }),
  neighboursOwner: holder(),
  neighboursTrigger: holder(),
  regionalLead: decided(z.enum(regionalLeads), { graded: true }),
  regionalLeadOwner: holder(),
  regionalLeadTrigger: holder(),
  parallelForces: decided(z.enum(parallelForces)),
  parallelForcesOwner: holder(),
  parallelForcesTrigger: holder(),
  sanctions: decided(z.array(z.enum(sanctionsRegimes)), { serves: "dissuade" }),
  sanctionsOwner: holder(),
  sanctionsTrigger: holder(),
  mediation: decided(z.enum(mediationTracks), { graded: true }),
  mediationOwner: holder(),
  mediationTrigger: holder(),
  donors: field(z.enum(donorPositions), meta),
  donorsOwner: holder(),
  donorsTrigger: holder(),
  incentivesTied: decided(z.boolean()),
  access: decided(z.array(z.enum(accessArrangements)), { serves: "protect" }),
  accessOwner: holder(),
  accessTrigger: holder(),
  preventiveDiplomacy: decided(z.boolean(), { serves: "dissuade" }),
});
