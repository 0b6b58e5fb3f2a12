import * as z from "zod/mini";
import { amount, count, fieldsOf, isoDate, percent, rowId, rows } from "../field";
import { longText, shortText } from "../stated-schema";
import {
  drawdownRules,
  followOns,
  forceAuthorities,
  forcePurposes,
  fundingSources,
  leadershipTimes,
  legalBases,
} from "../vocabulary/commitment";
import { capabilities } from "../vocabulary/force";

const decided = fieldsOf({ decidedBy: "mandating-body", serves: "commitment" });
const planned = fieldsOf({ decidedBy: "secretary-general-plan", serves: "commitment" });
const budgeted = fieldsOf({ decidedBy: "budget", serves: "commitment" });

export const benchmarkShape = {
  text: decided(longText()),
  due: decided(isoDate()),
  /** The id of the sector that the benchmark is about, where it is about one. */
  sector: decided(rowId()),
};

export const commitmentSection = z.strictObject({
  legalBasis: decided(z.enum(legalBases)),
  forceAuthority: decided(z.enum(forceAuthorities), { graded: true }),
  forcePurposes: decided(z.array(z.enum(forcePurposes))),
  irrespectiveOfSource: decided(z.boolean(), { serves: "protect" }),
  rulesOfEngagement: planned(z.boolean()),
  durationMonths: decided(amount(600), { unit: "months" }),
  reportEveryDays: decided(count(3650), { unit: "days" }),
  /** Days after the decision at which the last report before expiry is due. */
  nextReportDays: decided(count(36500), { unit: "days" }),
  renewalIntended: decided(z.boolean()),
  benchmarks: decided(rows(benchmarkShape, 60)),
  drawdownRule: decided(z.enum(drawdownRules)),
  followOn: decided(z.enum(followOns)),
  budgetUsdMillions: budgeted(amount(100_000), { unit: "usd-millions" }),
  costEstimateUsdMillions: budgeted(amount(100_000), { unit: "usd-millions" }),
  fundingSource: budgeted(z.enum(fundingSources)),
  fundingCoversMonths: budgeted(amount(600), { unit: "months" }),
  reserve: planned(z.boolean()),
  reserveArrivesDays: planned(count(3650), { unit: "days" }),
  leadershipInPlace: planned(z.enum(leadershipTimes)),
  secondCommandChainsDeclared: planned(z.boolean()),
  safeAreas: decided(z.boolean(), { serves: "protect" }),
  protectionSites: decided(z.boolean(), { serves: "protect" }),
  safeAreasAgreed: decided(z.boolean(), { serves: "protect" }),
  safeAreasSizedToDeter: planned(z.boolean(), { serves: "protect" }),
  secondStage: decided(z.boolean()),
  secondStageThreshold: decided(shortText()),
  /** Military personnel that must be pledged before the second stage. */
  gateMilitary: decided(count(), { unit: "persons" }),
  /** The share of the troop ceiling that must be pledged before the second stage. */
  gateSharePercent: decided(percent(), { unit: "per-cent" }),
  /** Capabilities of each of which a unit must be pledged; an empty list asks for none. */
  gateCapabilities: decided(z.array(z.enum(capabilities))),
  /** Whether only firm pledges count towards the gate. */
  gateFirmOnly: decided(z.boolean()),
  /** The day by which the pledges must have been made, and on which they are reported. */
  gateDate: decided(isoDate()),
});
