import { resolution, type Sample } from "./sample";

const acting = "Acting under Chapter VII of the Charter of the United Nations,";

/** Renewals, handovers and two forces in one text. */
export const samplesOfRenewals: readonly Sample[] = [
  {
    about: "a renewal in one sentence with lettered infinitives",
    text: [
      "Resolution 9995 (1987)",
      "of 30 November 1987",
      "The Security Council,",
      "Having considered the report of the Secretary-General,",
      "Decides:",
      "(a) To call upon the parties to carry out the agreement;",
      "(b) To renew the mandate of the United Nations Separation Force for another period of six months, that is, until 31 May 1988;",
      "(c) To request the Secretary-General to submit, at the end of this period, a report on developments.",
    ].join("\n"),
    expected: {
      durationMonths: 6,
      reportingCycleDays: null,
      taskCount: null,
      benchmarkOrExit: "no",
      troopCeiling: null,
    },
  },
  {
    about: "a stationing that ends on a day",
    text: resolution({
      day: "14 December 1992",
      operative: [
        "Extends once more the stationing in Arcadia of the United Nations Peace-keeping Force, established under resolution 999 (1964), for a further period ending on 15 June 1993",
      ],
    }),
    expected: { durationMonths: 6 },
  },
  {
    about: "a first mandate unless decided otherwise",
    text: resolution({
      operative: [
        "Decides to establish, under its authority, a United Nations Interposition Force (UNINFOR) in accordance with the report of the Secretary-General",
        "Decides that the initial mandate of the Force is for a period of 12 months unless the Council subsequently decides otherwise",
      ],
    }),
    expected: { durationMonths: 12, troopCeiling: null },
  },
  {
    about: "a period not to be exceeded",
    text: resolution({
      operative: [
        "Decides that the United Nations Transition Authority in Arcadia (UNTAAR) shall be established for a period not to exceed eighteen months",
      ],
    }),
    expected: { durationMonths: 18 },
  },
  {
    about: "a request addressed to the Secretary-General by a government",
    text: resolution({
      preamble: [
        "Considering the request for military assistance addressed to the Secretary-General by the President and the Prime Minister of the Republic of Arcadia,",
      ],
      operative: [
        "Decides to authorize the Secretary-General to take the necessary steps to provide the Government with such military assistance as may be needed",
      ],
    }),
    expected: { hostConsent: "explicit_request", useOfForce: "no", durationMonths: null },
  },
  {
    about: "a bridging force beside a United Nations mission",
    text: resolution({
      preamble: [acting],
      operative: [
        "Approves the establishment in Arcadia, for a period of one year, of the United Nations Mission in Arcadia (MINAR), which shall include a maximum of 300 police and 50 military liaison officers",
        "Authorizes the European Union to deploy, for a period of eight months, an operation in support of MINAR and decides that this operation may take all necessary measures within its capabilities",
        "Requests the European Union to report to the Council in the middle and at the end of that period",
        "Requests the Secretary-General to report on MINAR every three months",
      ],
    }),
    expected: {
      durationMonths: 12,
      policeCeiling: 300,
      observers: 50,
      observersRelation: "only",
      troopCeiling: null,
      useOfForce: "all_necessary_means",
      reportingCycleDays: 90,
    },
  },
  {
    about: "an emergency force of States near a United Nations mission",
    text: resolution({
      day: "30 May 2031",
      preamble: [acting],
      operative: [
        "Authorizes the deployment until 1 September 2031 of an interim emergency multinational force in Fairhaven in close coordination with MONAR, in particular its contingent now in the town, to contribute to the stabilization of security conditions and the improvement of the humanitarian situation, to ensure the protection of the airport and of the displaced persons in the camps",
        "Authorizes the Member States participating in the force to take all necessary measures to fulfil its mandate",
      ],
    }),
    expected: {
      durationMonths: 3,
      useOfForce: "all_necessary_means",
      protectionOfCivilians: "yes",
      chapterVII: "yes",
    },
  },
  {
    about: "observers whom a text adds to troops that it names",
    text: resolution({
      operative: [
        "Authorizes a maximum deployment of 7,000 military personnel, in addition to the 350 military observers and 260 police observers mentioned in the report",
      ],
    }),
    expected: {
      troopCeiling: 7000,
      observers: 350,
      observersRelation: "additional",
      policeCeiling: 260,
    },
  },
  {
    about: "a police component with its number at the end",
    text: resolution({
      operative: [
        "Decides that UNMIAR will consist of a military component of up to 12,500 troops of all ranks and of a police component, including appropriate formed police units, of up to 1,323 personnel",
      ],
    }),
    expected: { troopCeiling: 12500, policeCeiling: 1323 },
  },
  {
    about: "civilian police beside troops of all ranks",
    text: resolution({
      operative: [
        "Decides that the Mission will consist of a civilian component that includes a maximum of 1,622 Civilian Police, including advisers and formed units, and a military component to include up to 6,700 troops of all ranks",
      ],
    }),
    expected: { troopCeiling: 6700, policeCeiling: 1622 },
  },
  {
    about: "headings that end in a colon, and capability limits",
    text: resolution({
      preamble: [acting],
      operative: [
        "Decides that UNMIAR shall have the following mandate:\nSupport for the ceasefire:\n(a) to observe and monitor the ceasefire;\n(b) to investigate violations of the ceasefire;\nProtection of staff and civilians:\n(c) to protect United Nations personnel and, without prejudice to the efforts of the government, to protect civilians under imminent threat of physical violence, within its capabilities;\nSupport for reform:\n(d) to advise on police reform",
      ],
    }),
    expected: { taskCount: 4, protectionOfCivilians: "yes", chapterVII: "yes" },
  },
  {
    about: "a review at fixed times is no report",
    text: resolution({
      operative: [
        "Decides to review the question of the continuation of the Force every six months and notes that it can be ended only by a decision of the Council",
      ],
    }),
    expected: { reportingCycleDays: null },
  },
  {
    about: "a ceiling of personnel in uniform of a regional mission",
    text: resolution({
      preamble: [acting],
      operative: [
        "Decides to authorize the member States of the African Union to maintain the deployment of AMAR until 31 May 2032, which shall be authorized to take all necessary measures to carry out the following tasks:\n(a) To reduce the threat of armed groups;\n(b) To secure key supply routes;\n(c) To help hand over security to the Arcadian forces, in line with the transition plan",
      ],
    }),
    expected: {
      durationMonths: 13,
      useOfForce: "all_necessary_means",
      taskCount: 3,
      chapterVII: "yes",
    },
  },
  {
    about: "conditions under which the mission leaves",
    text: resolution({
      operative: [
        "Decides that UNMIAR shall complete its withdrawal by 31 December 2031 and hand over its remaining tasks to the United Nations country team",
      ],
    }),
    expected: { benchmarkOrExit: "yes" },
  },
  {
    about: "an authority limited to the defence of the mandate",
    text: resolution({
      operative: [
        "Decides that UNMIAR is authorized to use force in self-defence and in defence of its mandate",
      ],
    }),
    expected: { useOfForce: "necessary_action", chapterVII: "no" },
  },
];
