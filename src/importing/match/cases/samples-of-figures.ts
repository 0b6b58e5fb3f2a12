import { resolution, type Sample } from "./sample";

const day = "30 May 2031";
const of = (about: string, operative: readonly string[], expected: Sample["expected"]): Sample => ({
  about,
  text: resolution({ day, operative }),
  expected,
});

/** One figure or term each, in the many ways in which texts put it. */
export const samplesOfFigures: readonly Sample[] = [
  of(
    "a number in words with its figure in brackets",
    [
      "Decides to establish UNMIAR for a period of twelve (12) months with up to five thousand (5,000) troops",
    ],
    { troopCeiling: 5000, durationMonths: 12 },
  ),
  of(
    "observers among personnel, or more if need be",
    [
      "Authorizes the expansion of MONAR to consist of up to 5,537 military personnel, including up to 500 observers, or more, provided that the force can be sustained",
    ],
    { troopCeiling: 5537, observers: 500, observersRelation: "included" },
  ),
  of(
    "observers already deployed that count inside",
    [
      "Decides that the military component of UNMIAR shall be increased to a maximum of 13,000 military personnel, including the 260 military observers already deployed",
    ],
    { troopCeiling: 13000, observers: 260, observersRelation: "included" },
  ),
  of(
    "a strength that would be authorized",
    [
      "Decides that UNMIAR would have an authorized strength of up to 17,500 military personnel, including 230 military observers, and up to 60 civilian police",
    ],
    { troopCeiling: 17500, observers: 230, observersRelation: "included", policeCeiling: 60 },
  ),
  of(
    "a maximum of soldiers and of police",
    [
      "Decides that UNISAR shall comprise a maximum of 4,200 military personnel, 50 police personnel, and appropriate civilian support",
    ],
    { troopCeiling: 4200, policeCeiling: 50 },
  ),
  of(
    "all ranks in brackets",
    [
      "Decides that the Mission shall have a military component (up to 6,700 all ranks) and a police component (up to 1,622 officers)",
    ],
    { troopCeiling: 6700, policeCeiling: 1622 },
  ),
  of(
    "officers and men",
    ["Recommends that the Force be set at 3,500 officers and men of all ranks"],
    { troopCeiling: 3500 },
  ),
  of(
    "a military component of observers only",
    ["Decides that the military component of MINAR shall consist of 230 military observers"],
    { troopCeiling: null, observers: 230, observersRelation: "only" },
  ),
  of(
    "a term up to a day",
    ["Decides to extend the mandate of UNMIAR for a period up to 30 November 2031"],
    { durationMonths: 6 },
  ),
  of("a term through a day", ["Decides to renew the mandate of UNMIAR through 30 November 2031"], {
    durationMonths: 6,
  }),
  of(
    "a term that expires on a day",
    ["Decides that the mandate of UNMIAR shall expire on 30 November 2031"],
    { durationMonths: 6 },
  ),
  of("a term to a day", ["Decides to extend the mandate of UNMIAR to 30 November 2031"], {
    durationMonths: 6,
  }),
  of("a term of one year", ["Renews the mandate of UNMIAR for one year"], { durationMonths: 12 }),
  of("a term of a month", ["Decides to extend the mandate of UNMIAR for one additional month"], {
    durationMonths: 1,
  }),
  of(
    "a two-month term",
    ["Decides to extend for an interim two-month period the mandate of UNMIAR"],
    { durationMonths: 2 },
  ),
  of(
    "a term in the passive",
    ["Decides that the period of the mandate of UNMIAR shall be six months"],
    { durationMonths: 6 },
  ),
  of(
    "a mandate renewed on the same terms with a rider",
    [
      "Decides to extend the mandate of UNMIAR, including the authorization in paragraph 5 of resolution 9990 (2029), until 30 May 2032, and requests it to finish its report by 1 March 2032",
    ],
    { durationMonths: 12 },
  ),
  of(
    "a report at intervals of months",
    ["Requests the Secretary-General to report to the Council on UNMIAR at six-month intervals"],
    { reportingCycleDays: 180 },
  ),
  of(
    "a report on a monthly basis",
    ["Requests the Secretary-General to report to the Council on the Mission on a monthly basis"],
    { reportingCycleDays: 30 },
  ),
  of(
    "a report every sixty days",
    ["Requests the Secretary-General to report every sixty days on the deployment of UNMIAR"],
    { reportingCycleDays: 60 },
  ),
  of(
    "a report with figures",
    ["Requests the Secretary-General to submit a report every 4 months on the situation"],
    { reportingCycleDays: 120 },
  ),
  of(
    "a report at least so often",
    [
      "Requests the Secretary-General to report to the Council regularly, at least every three months",
    ],
    { reportingCycleDays: 90 },
  ),
  of(
    "a report at 30-day intervals",
    ["Requests the Secretary-General to keep the Council informed at 30-day intervals"],
    { reportingCycleDays: 30 },
  ),
  of(
    "a report at the end of each period",
    ["Requests the Secretary-General to report at the end of each three-month period"],
    { reportingCycleDays: 90 },
  ),
  of(
    "a report before the end of a term is due once",
    ["Requests the Secretary-General to report before the end of the six-month period"],
    { reportingCycleDays: null },
  ),
  of(
    "Chapter VII with a reason before it",
    [
      "Decides to extend the mandate of UNMIAR for six months",
      "Acting, therefore, under Chapter VII of the Charter, authorizes UNMIAR to use all necessary means to protect civilians",
    ],
    { chapterVII: "partial", useOfForce: "all_necessary_means", protectionOfCivilians: "yes" },
  ),
  of(
    "measures that are necessary",
    [
      "Authorizes the Member States forming the multinational force to use all measures necessary to restore security",
    ],
    { useOfForce: "all_necessary_means" },
  ),
  of(
    "protection that is afforded",
    [
      "Decides that UNMIAR shall have the following tasks:\n(a) To afford protection to civilians under imminent threat of physical violence;\n(b) To clear mines",
    ],
    { protectionOfCivilians: "yes", taskCount: 2 },
  ),
  of(
    "the safety of the local population",
    [
      "Decides that the responsibilities of the Force shall include:\n(a) Ensuring the safety of the local population;\n(b) Patrolling the border",
    ],
    { protectionOfCivilians: "yes", taskCount: 2 },
  ),
];
