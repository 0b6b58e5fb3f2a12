import { resolution, type Sample } from "./sample";

const acting = "Acting under Chapter VII of the Charter of the United Nations,";

/** Sizes, terms and reports in the wordings of eight decades. */
export const samples: readonly Sample[] = [
  {
    about: "a ceiling with staff officers and formed units of a stated size",
    text: resolution({
      preamble: [acting],
      operative: [
        "Decides to establish the United Nations Mission in Arcadia (UNMIAR) for a period of one year",
        "Decides that UNMIAR shall consist of up to 19,500 military personnel, including 360 military observers and liaison officers, and an appropriate civilian component including up to 3,700 police personnel and 19 formed police units comprising up to 140 personnel each",
      ],
    }),
    expected: {
      troopCeiling: 19500,
      policeCeiling: 6360,
      observers: 360,
      observersRelation: "included",
      durationMonths: 12,
      chapterVII: "yes",
    },
  },
  {
    about: "members of formed units counted beside individual officers",
    text: resolution({
      operative: [
        "Decides to extend the mandate of MONAR until 30 June 2032 and further decides that MONAR shall, in the context of that mandate, comprise up to 19,800 military personnel, 760 military observers, 391 police personnel and 1,050 members of formed police units",
      ],
    }),
    expected: {
      troopCeiling: 19800,
      policeCeiling: 1441,
      observers: 760,
      observersRelation: "additional",
      durationMonths: 14,
    },
  },
  {
    about: "police that take in their formed units",
    text: resolution({
      operative: [
        "Authorizes the deployment to UNMIAR of up to 10,000 military personnel, including 240 military observers and 200 staff officers, and 1,800 police personnel, including 1,400 formed police unit personnel and 400 individual police officers, and 20 corrections officers",
      ],
    }),
    expected: {
      troopCeiling: 10000,
      policeCeiling: 1800,
      observers: 240,
      observersRelation: "included",
    },
  },
  {
    about: "a mission of unarmed observers for ninety days",
    text: resolution({
      operative: [
        "Decides to establish for an initial period of 90 days a United Nations Supervision Mission in Arcadia (UNSAR), under the command of a Chief Military Observer, comprising an initial deployment of up to 300 unarmed military observers as well as an appropriate civilian component",
        "Requests the Secretary-General to report to the Council on the implementation of the present resolution within 15 days of its adoption and every 15 days thereafter",
      ],
    }),
    expected: {
      troopCeiling: null,
      observers: 300,
      observersRelation: "only",
      durationMonths: 3,
      reportingCycleDays: 15,
    },
  },
  {
    about: "a mission of police alone",
    text: resolution({
      operative: [
        "Decides to establish the United Nations Civilian Police Mission in Arcadia (MIPAR), composed of up to 300 civilian policemen, with a mandate limited to a single twelve-month period, in order to continue to assist the Government of Arcadia by supporting the professionalization of the national police",
      ],
    }),
    expected: { troopCeiling: 0, policeCeiling: 300, durationMonths: 12 },
  },
  {
    about: "an increase that names the addition and the new ceiling",
    text: resolution({
      operative: [
        "Decides to increase the overall force levels of UNMIAR by 2,000 troops, bringing them to a total of 9,500 military personnel, until 31 December 2031",
      ],
    }),
    expected: { troopCeiling: 9500 },
  },
  {
    about: "a reduction that names the new ceiling",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNMIAR until 15 May 2032",
        "Decides to reduce the authorized military strength of UNMIAR from 4,811 to 3,750 personnel by 30 June 2031",
      ],
    }),
    expected: { troopCeiling: 3750, durationMonths: 12.5 },
  },
  {
    about: "numbers that are recalled, noted or asked about",
    text: resolution({
      preamble: [
        "Recalling that resolution 9990 (2029) authorized 12,000 troops and 900 police officers,",
      ],
      operative: [
        "Notes that the 8,000 troops of the Arcadian armed forces have been deployed",
        "Requests the Secretary-General to submit options for a possible reduction to 4,000 troops",
        "Welcomes the pledge of 500 police officers by Member States",
      ],
    }),
    expected: {
      troopCeiling: null,
      policeCeiling: null,
      observers: null,
      observersRelation: null,
      durationMonths: null,
    },
  },
  {
    about: "numbers in words",
    text: resolution({
      day: "12 March 1963",
      operative: [
        "Decides to establish an Observation Group in Arcadia of two hundred and fifty military observers for a period of four months",
      ],
    }),
    expected: { observers: 250, observersRelation: "only", durationMonths: 4 },
  },
  {
    about: "a limit in the negative",
    text: resolution({
      operative: [
        "Authorizes the establishment of a force not exceeding 2,500 troops, and not more than 120 civilian police observers, for a term of 180 days",
      ],
    }),
    expected: { troopCeiling: 2500, policeCeiling: 120, durationMonths: 6, observers: null },
  },
  {
    about: "figures before the mission is named and a ceiling in the passive",
    text: resolution({
      operative: [
        "Decides that the authorized strength of the military component shall remain at 5,400 troops and that of the police component at 1,050 officers",
        "Further decides that the mandate of the Mission shall be extended through 30 November 2031",
      ],
    }),
    expected: { troopCeiling: 5400, policeCeiling: 1050, durationMonths: 7 },
  },
  {
    about: "a term that runs from a stated day",
    text: resolution({
      operative: [
        "Decides to establish, as of 1 July 2031, the United Nations Mission in Arcadia (UNMIAR) with a mandate until 31 December 2031",
      ],
    }),
    expected: { durationMonths: 6 },
  },
  {
    about: "terms of other things",
    text: resolution({
      operative: [
        "Decides to renew until 15 March 2032 the measures on arms imposed by paragraph 9 of resolution 9990 (2029)",
        "Decides to extend the mandate of the Panel of Experts for a period of 13 months",
        "Requests the Secretary-General to report within thirty days",
      ],
    }),
    expected: { durationMonths: null, reportingCycleDays: null },
  },
  {
    about: "a further period with its last day",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNFAR for a further period of six months, that is, until 3 November 2031",
      ],
    }),
    expected: { durationMonths: 6 },
  },
  {
    about: "a periodic report and a quarterly update",
    text: resolution({
      operative: [
        "Requests the Secretary-General to provide oral updates to the Council every month and to submit a full written report on the implementation of the mandate every 120 days",
      ],
    }),
    expected: { reportingCycleDays: 120 },
  },
  {
    about: "reports at intervals",
    text: resolution({
      operative: [
        "Requests the Secretary-General to report to the Council at intervals of not more than three months on the activities of the Force",
      ],
    }),
    expected: { reportingCycleDays: 90 },
  },
  {
    about: "a report due once and regular information",
    text: resolution({
      operative: [
        "Requests the Secretary-General to keep the Council regularly informed and to report no later than 31 October 2031",
      ],
    }),
    expected: { reportingCycleDays: null },
  },
  {
    about: "reports twice a year and at the middle of a term",
    text: resolution({
      operative: [
        "Requests the Secretary-General to submit reports to the Security Council every six months, the first not later than 1 August 2031",
      ],
    }),
    expected: { reportingCycleDays: 180 },
  },
];
