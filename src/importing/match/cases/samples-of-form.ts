import { resolution, type Sample } from "./sample";

const acting = "Acting under Chapter VII of the Charter of the United Nations,";

/** More wordings of the recent, long and headed form, and of plain early ones. */
export const samplesOfForm: readonly Sample[] = [
  {
    about: "a ceiling kept, with a lower one to come",
    text: resolution({
      preamble: [acting],
      operative: [
        "Decides to extend the mandate of MONAR until 20 December 2031",
        "Decides that MONAR's authorized troop ceiling until that date will comprise 13,500 military personnel, 660 military observers and staff officers, 591 police personnel and 1,410 personnel of formed police units",
        "Requests the Secretary-General to present a comprehensive transition plan with a view to a phased, progressive and orderly exit strategy",
      ],
    }),
    expected: {
      troopCeiling: 13500,
      observers: 660,
      observersRelation: "additional",
      policeCeiling: 2001,
      durationMonths: 7.5,
      benchmarkOrExit: "yes",
    },
  },
  {
    about: "priorities under a third-level number, other tasks apart",
    text: resolution({
      preamble: [acting],
      operative: [
        "Authorizes the Mission to use all necessary means to implement its mandate",
        "Decides that the mandate of the Mission shall include the following priority tasks:\n(a) Support to the agreement:\n(i) To support the political and institutional reforms:\n- To assist the restoration of State authority;\n- To support elections;\n(ii) To support the security measures;\n(b) Protection of civilians and stabilization:\n(i) To protect civilians under threat of physical violence, without prejudice to the responsibility of the authorities;\n(ii) To take active steps against asymmetric threats",
        "Authorizes the Mission to use its existing capacities to assist in carrying out the following other tasks:\n(a) Contribute to projects for quick impact;\n(b) Assist in the management of weapons",
      ],
    }),
    expected: { taskCount: 7, protectionOfCivilians: "yes", useOfForce: "all_necessary_means" },
  },
  {
    about: "tasks given by an earlier resolution",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNMIAR as set out in paragraphs 3 and 4 of resolution 9990 (2029) for a period of one year",
      ],
    }),
    expected: { taskCount: null, durationMonths: 12 },
  },
  {
    about: "a support office and a regional force that are told apart",
    text: resolution({
      preamble: [acting],
      operative: [
        "Decides to extend the mandate of UNSAR, with up to 1,200 military personnel, until 30 April 2032",
        "Notes that the multinational joint task force numbers 8,700 troops",
        "Authorizes the French forces to use all necessary means until the end of the mandate of UNSAR to support UNSAR when under imminent threat",
      ],
    }),
    expected: { troopCeiling: 1200, durationMonths: 12 },
  },
  {
    about: "a temporary reinforcement on top of a ceiling",
    text: resolution({
      operative: [
        "Decides that UNMIAR shall consist of up to 8,000 military personnel",
        "Authorizes, for three months, the temporary redeployment to UNMIAR of up to 2 infantry companies of the neighbouring mission",
      ],
    }),
    expected: { troopCeiling: 8000 },
  },
  {
    about: "no more than a phase of deployment",
    text: resolution({
      operative: [
        "Decides to establish the United Nations Observer Mission in Arcadia (UNOMAR) for six months, with up to 120 military observers",
        "Decides that 40 military observers shall be deployed in the first phase",
      ],
    }),
    expected: { observers: 120, observersRelation: "only", durationMonths: 6 },
  },
  {
    about: "members of a commission and electoral observers are no observers here",
    text: resolution({
      operative: [
        "Decides to establish a commission of 5 members",
        "Invites States to send 200 electoral observers and 30 human rights observers",
      ],
    }),
    expected: { observers: null, observersRelation: null, troopCeiling: null, policeCeiling: null },
  },
  {
    about: "money, dates and people that are no forces",
    text: resolution({
      operative: [
        "Decides that 250 civilian personnel shall support the elections of 15 June 2031",
        "Takes note that 1.5 million people need help and that USD 400 million were pledged",
      ],
    }),
    expected: { troopCeiling: null, policeCeiling: null, observers: null, durationMonths: null },
  },
  {
    about: "police units alone",
    text: resolution({
      operative: [
        "Authorizes the deployment within UNMIAR of up to six formed police units of 125 officers each",
      ],
    }),
    expected: { policeCeiling: 750 },
  },
  {
    about: "a report that recurs after a first one",
    text: resolution({
      operative: [
        "Requests the Secretary-General to report within 45 days of the adoption of this resolution, and every 90 days thereafter, on its implementation",
      ],
    }),
    expected: { reportingCycleDays: 90 },
  },
  {
    about: "a group of experts that reports on its own",
    text: resolution({
      operative: ["Requests the Panel of Experts to report to the Committee every month"],
    }),
    expected: { reportingCycleDays: null },
  },
  {
    about: "a mission that is to end by a date",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNMIAR for a final period until 31 December 2031 and requests it to complete its drawdown by that date",
      ],
    }),
    expected: { durationMonths: 8, benchmarkOrExit: "yes" },
  },
  {
    about: "words for protection that only parties are told",
    text: resolution({
      operative: [
        "Demands that all parties protect civilians and displaced persons",
        "Stresses the primary responsibility of the Government to protect civilians",
        "Decides to extend the mandate of UNMIAR for six months",
      ],
    }),
    expected: { protectionOfCivilians: "no" },
  },
  {
    about: "displaced people in the care of the force",
    text: resolution({
      operative: [
        "Decides to expand the mandate of UNMIAR to include the following responsibilities:\n(a) To contribute to the security and protection of displaced persons, refugees and civilians at risk;\n(b) To secure the distribution of relief",
        "Recognizes that UNMIAR may be required to take action in self-defence against persons or groups who threaten protected sites and populations",
      ],
    }),
    expected: { protectionOfCivilians: "yes", taskCount: 2, useOfForce: "necessary_action" },
  },
  {
    about: "freedom of movement of the mission's own staff",
    text: resolution({
      operative: [
        "Affirms that UNMIAR may be required to take action to ensure the security and freedom of movement of its personnel",
      ],
    }),
    expected: { useOfForce: "no" },
  },
  {
    about: "an African council that decides",
    text: [
      "The Peace and Security Council of the African Union,",
      "Having considered the situation in Arcadia,",
      "1. Decides to authorize the deployment of the African Union Mission in Arcadia (AMARC) for an initial period of six months;",
      "2. Decides that AMARC shall be composed of 3 battalions totalling 2,550 troops;",
      "3. Decides to remain seized of the matter.",
    ].join("\n"),
    expected: { durationMonths: 6, troopCeiling: 2550 },
  },
];
