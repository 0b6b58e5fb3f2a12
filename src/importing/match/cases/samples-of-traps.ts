import { resolution, type Sample } from "./sample";

const extended = "Decides to extend the mandate of UNMIAR for six months";

/** Numbers and days that stand in a mandate and are none of its own. */
export const samplesOfTraps: readonly Sample[] = [
  {
    about: "the strength of another force that serves nearby",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNOMAR for six months and that it shall have up to 160 military observers",
        "Welcomes the deployment of 3,000 troops of the regional Monitoring Group (ARMOG)",
        "Authorizes the member States of the African Union to maintain the deployment of AMAR, with up to 22,126 troops, until 31 October 2032",
      ],
    }),
    expected: {
      troopCeiling: null,
      observers: 160,
      observersRelation: "only",
      durationMonths: 6,
    },
  },
  {
    about: "the host's own army and police",
    text: resolution({
      operative: [
        extended,
        "Decides that UNMIAR shall assist in the formation of a national army of 10,000 soldiers and in the training of 5,000 police officers of the Arcadian National Police",
        "Requests UNMIAR to support the recruitment of 2,000 police cadets",
      ],
    }),
    expected: { troopCeiling: null, policeCeiling: null, durationMonths: 6 },
  },
  {
    about: "a recommendation that is only noted",
    text: resolution({
      preamble: [
        "Taking note of the recommendation of the Secretary-General that the strength of the force be raised to 7,500 troops and 600 police,",
      ],
      operative: [
        extended,
        "Takes note of the recommendation to deploy 1,000 additional troops and expresses its intention to consider it",
        "Requests the Secretary-General to consider increasing the military component by up to 800 troops",
        "Expresses its intention to authorize a strength of up to 9,000 troops at the appropriate time",
      ],
    }),
    expected: { troopCeiling: null, policeCeiling: null, durationMonths: 6 },
  },
  {
    about: "a strength of the past",
    text: resolution({
      operative: [
        "Recalls that resolution 9990 (2029) set the strength of UNMIAR at 12,000 troops and 900 police officers",
        "Commends the 4,200 troops and 300 observers of UNMIAR for their work",
        "Decides to reduce the military component of UNMIAR by 1,500 troops",
      ],
    }),
    expected: { troopCeiling: null, policeCeiling: null, observers: null },
  },
  {
    about: "terms of sanctions, panels, courts and transitions",
    text: resolution({
      operative: [
        "Decides to renew for a period of 12 months the measures on arms and travel imposed by resolution 9980 (2028)",
        "Decides to extend the mandate of the Group of Experts until 1 August 2032",
        "Decides to extend the term of office of the judges of the Tribunal for four years",
        "Endorses the agreement of the parties on a transitional period of 18 months",
        "Welcomes the ceasefire for a period of 90 days",
      ],
    }),
    expected: { durationMonths: null, reportingCycleDays: null },
  },
  {
    about: "the mission's own term after those of other measures",
    text: resolution({
      day: "30 January 2031",
      operative: [
        "Decides to renew until 31 January 2032 the measures imposed by paragraph 9 of resolution 9980 (2028)",
        "Decides to extend the mandate of the Panel of Experts until 28 February 2032",
        "Decides to extend the mandate of UNMIAR until 31 July 2031",
        "Decides to extend until 30 June 2031 the authorization given to the forces of the lead State to support UNMIAR",
      ],
    }),
    expected: { durationMonths: 6 },
  },
  {
    about: "a further period in words with the day that ends it",
    text: resolution({
      day: "14 December 1989",
      operative: [
        "Extends the stationing of the Force for a further period of six months, until 15 June 1990",
        "Requests the Secretary-General to submit a report on the implementation of this resolution by 31 May 1990",
      ],
    }),
    expected: { durationMonths: 6, reportingCycleDays: null },
  },
  {
    about: "a last day in June next",
    text: resolution({
      day: "18 December 1970",
      operative: ["Decides to extend the mandate of the Force until 30 June next"],
    }),
    expected: { durationMonths: 6.5 },
  },
  {
    about: "deadlines that are no cycle",
    text: resolution({
      operative: [
        "Requests the Secretary-General to report within 90 days of the adoption of this resolution",
        "Requests the Secretary-General to submit a concept of operations not later than sixty days from today, and to complete the deployment in three months",
        "Decides to review the mandate every six months",
        "Calls upon the parties to meet every month",
      ],
    }),
    expected: { reportingCycleDays: null, durationMonths: null },
  },
  {
    about: "cycles of reports on other matters",
    text: resolution({
      operative: [
        "Requests the Committee to report to the Council every 90 days on the implementation of the measures",
        "Requests the Special Envoy to brief the Council every month on the talks",
        "Requests the Secretary-General to report to the Council every 120 days on the activities of UNMIAR",
      ],
    }),
    expected: { reportingCycleDays: 120 },
  },
  {
    about: "machines, units and money",
    text: resolution({
      operative: [
        "Decides that UNMIAR shall include 12 helicopters, 3 engineering companies and 450 vehicles",
        "Approves the use of 2,500,000 dollars and of 40 civilian posts",
        "Decides to establish a demilitarized zone of 25 kilometres with 30 observation posts",
      ],
    }),
    expected: { troopCeiling: null, policeCeiling: null, observers: null },
  },
  {
    about: "observers of other kinds",
    text: resolution({
      operative: [
        "Decides that 30 human rights observers and 120 electoral observers shall be attached to UNMIAR",
        "Authorizes the deployment of 75 police observers",
      ],
    }),
    expected: { observers: null, observersRelation: null, policeCeiling: 75 },
  },
  {
    about: "withdrawals that others are called to make",
    text: resolution({
      operative: [
        extended,
        "Demands that all foreign forces withdraw and that the parties reduce their military presence in the zone",
        "Calls upon the parties to complete the transition to a new government",
      ],
    }),
    expected: { benchmarkOrExit: "no" },
  },
  {
    about: "means that are asked for and never granted",
    text: resolution({
      preamble: [
        "Underscoring the need for UNMIAR to have at its disposal all necessary means to carry out its mandate,",
      ],
      operative: [
        extended,
        "Calls upon Member States to provide UNMIAR with all necessary means and equipment",
        "Requests the Secretary-General to take all necessary measures to ensure full compliance with the zero-tolerance policy",
      ],
    }),
    expected: { useOfForce: "no" },
  },
  {
    about: "a host that asks for other things",
    text: resolution({
      preamble: [
        "Taking note of the request of the Arcadian authorities to lift the arms embargo,",
      ],
      operative: [extended],
    }),
    expected: { hostConsent: "none" },
  },
  {
    about: "what States may do at sea, and a request that may come",
    text: resolution({
      preamble: ["Acting under Chapter VII of the Charter of the United Nations,"],
      operative: [
        "Decides to extend the mandate of UNMIAR until 31 March 2032 and, in the event of a request by the parties, for a further six months thereafter",
        "Authorizes Member States, for a period of twelve months, to inspect vessels bound for Arcadia, using all necessary measures commensurate to the circumstances",
      ],
    }),
    expected: { useOfForce: "no", hostConsent: "none" },
  },
  {
    about: "a term of inspections at sea alone",
    text: resolution({
      operative: [
        "Authorizes Member States, for a period of twelve months, to inspect vessels on the high seas off Arcadia",
      ],
    }),
    expected: { durationMonths: null },
  },
  {
    about: "a first group of observers and more to follow",
    text: resolution({
      operative: [
        "Approves the deployment of a first group of 40 military observers, to be followed by 60 more",
      ],
    }),
    expected: { observers: 100, observersRelation: "only" },
  },
  {
    about: "numbers in words",
    text: resolution({
      day: "4 March 1964",
      operative: [
        "Authorizes a Force of not more than seven thousand troops and one hundred and seventy-five civilian police for a period of three months",
      ],
    }),
    expected: { troopCeiling: 7000, policeCeiling: 175, durationMonths: 3 },
  },
  {
    about: "units of police of a stated size beside officers",
    text: resolution({
      operative: [
        "Authorizes up to 1,583 police personnel and 13 formed police units of up to 140 personnel each",
      ],
    }),
    expected: { policeCeiling: 3403 },
  },
  {
    about: "battalions of a stated size are no total that is stated",
    text: resolution({
      operative: [
        extended,
        "Authorizes the Secretary-General to keep three companies of 120 troops each in reserve in a neighbouring country",
      ],
    }),
    expected: { troopCeiling: null },
  },
];
