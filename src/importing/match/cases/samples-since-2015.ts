import { resolution, type Sample } from "./sample";

const acting = "Acting under Chapter VII of the Charter of the United Nations,";

/** The long, headed and numbered forms since 2015, and the short ones that only extend. */
export const samplesSince2015: readonly Sample[] = [
  {
    about: "ceilings that are kept without saying them",
    text: resolution({
      day: "14 March 2026",
      preamble: [acting],
      operative: [
        "Decides to extend until 15 March 2027 the mandate of UNMIAR and its authorization to use all necessary means, and decides to maintain the authorised troop and police ceilings",
      ],
    }),
    expected: {
      troopCeiling: null,
      policeCeiling: null,
      durationMonths: 12,
      useOfForce: "all_necessary_means",
      chapterVII: "yes",
    },
  },
  {
    about: "a mission comprised of soldiers and of police of both kinds",
    text: resolution({
      operative: [
        "Decides that MIARC shall be comprised of up to 13,250 military personnel and 2,780 police, including individual police officers and formed police units",
      ],
    }),
    expected: { troopCeiling: 13250, policeCeiling: 2780, observers: null },
  },
  {
    about: "overall force levels with two ceilings",
    text: resolution({
      operative: [
        "Decides to maintain the overall force levels of UNMIAR with a troop ceiling of 16,400 personnel, and a police ceiling of 1,950 personnel, including 80 justice and corrections advisers, expresses its readiness to consider adjustments to these levels on the basis of conditions on the ground",
      ],
    }),
    expected: { troopCeiling: 16400, policeCeiling: 1950 },
  },
  {
    about: "ceilings that a verb alone keeps",
    text: resolution({
      day: "12 May 2026",
      operative: [
        "Decides to extend until 15 November 2026 the mandate of UNFAR",
        "Maintains the authorized troop ceiling at 3,250 until 15 November 2026",
        "Maintains the authorized police ceiling at 640 police personnel, including 148 individual police officers and three formed police units",
      ],
    }),
    expected: { troopCeiling: 3250, policeCeiling: 640, durationMonths: 6 },
  },
  {
    about: "a ceiling now and a lower one from a later day",
    text: resolution({
      day: "19 December 2025",
      operative: [
        "Decides that the authorised troop ceiling of MONAR will comprise 11,500 military personnel, 600 military observers and staff officers, 443 police personnel and 1,270 personnel of formed police units until 30 June 2026, and be reduced to 9,000 military personnel and 400 military observers from 1 July 2026 onwards",
      ],
    }),
    expected: {
      troopCeiling: 11500,
      observers: 600,
      observersRelation: "additional",
      policeCeiling: 1713,
    },
  },
  {
    about: "a temporary reinforcement beside the ceiling",
    text: resolution({
      day: "13 November 2025",
      operative: [
        "Decides to extend the mandate of MIARC until 15 November 2026",
        "Decides that MIARC shall continue to comprise up to 14,400 military personnel and 3,020 police personnel",
        "Authorizes a temporary increase of up to 300 military personnel and 150 police personnel from 1 December 2025 until 31 January 2026 in support of the elections",
      ],
    }),
    expected: { troopCeiling: 14400, policeCeiling: 3020, durationMonths: 12 },
  },
  {
    about: "a size raised by so many, the total left to be counted",
    text: resolution({
      operative: [
        "Decides to increase the authorized size of the military component of MIARC by 2,750 and the authorized size of its police component by 940, from the levels authorized in paragraph 27 of resolution 9990 (2029)",
      ],
    }),
    expected: { troopCeiling: null, policeCeiling: null },
  },
  {
    about: "a reduction of a ceiling with broken numbers",
    text: resolution({
      operative: [
        "Recognizing that UNFAR has carried out its mandate, decides to authorize the reduction of the troop-ceiling set out in paragraph 11 of resolution 9980 (2026) from 15, 000 authorized troops to 13, 000 troops",
      ],
    }),
    expected: { troopCeiling: 13000, benchmarkOrExit: "yes" },
  },
  {
    about: "components of a mandate with a list and a sub-list each",
    text: resolution({
      preamble: [acting],
      operative: [
        "Decides that UNMIAR shall have the following mandate, authorizes UNMIAR to use all necessary means to implement it, requests the Secretary-General to inform the Council of any obstacle, and stresses that the protection of civilians shall come first;\n(a) Protection of civilians:\n(i) To protect civilians under threat of physical violence, and in this regard:\n•\tTo deter violence against them,\n•\tTo patrol by foot and by vehicle,\n•\tTo keep the sites safe;\n(ii) To advise on the protection of women and children;\n(b) Conditions for the delivery of humanitarian assistance:\n(i) To help create security conditions for it;\n(ii) To ensure the freedom of movement of United Nations personnel;\n(c) Monitoring and reporting on human rights:\n(i) To monitor and verify violations;\n(ii) To report publicly on them",
      ],
    }),
    expected: { taskCount: 8, protectionOfCivilians: "yes", useOfForce: "all_necessary_means" },
  },
  {
    about: "letters that count on under each heading",
    text: resolution({
      preamble: [acting],
      operative: [
        "Decides that the mandate of MONAR shall include the following tasks in order of priority, further stresses that they shall be carried out with respect for human rights:\n(i) Protection of civilians\n(a) Prevent violence by armed groups;\n(b) Carry out patrols;\n(c) Work with communities;\n(ii) Disarmament and stabilisation\n(d) Advise on disarmament;\n(e) Support reintegration;\n(iii) Security sector reform\n(f) Advise the Government on reform",
      ],
    }),
    expected: { taskCount: 6 },
  },
  {
    about: "a task that reports once a year is no report to the Council",
    text: resolution({
      operative: [
        "Further authorises MIARC to pursue the following tasks of its mandate:\n(a) To monitor, report annually and in a timely way to the Security Council, and follow up on violations of human rights;\n(b) To advise on vetting",
        "Requests the Secretary-General to keep the Council regularly informed",
      ],
    }),
    expected: { reportingCycleDays: null, taskCount: 2 },
  },
  {
    about: "a report within so many days and at shorter intervals after",
    text: resolution({
      operative: [
        "Requests the Secretary-General to report on the implementation of this resolution within 30 days, and every 60 days thereafter, and to provide oral updates every 15 days",
      ],
    }),
    expected: { reportingCycleDays: 60 },
  },
  {
    about: "a cycle that an earlier resolution set and this one changes",
    text: resolution({
      day: "15 July 2026",
      operative: [
        "Decides to extend, to 15 July 2027, the mandate of BINAR in accordance with its resolution 9990 (2019), and the reporting requirements specified in that resolution adjusted to 90 days",
      ],
    }),
    expected: { durationMonths: 12, reportingCycleDays: 90, troopCeiling: null },
  },
  {
    about: "one report by a day and another matter's cycle",
    text: resolution({
      operative: [
        "Requests the Secretary-General to inform the Council of progress in one written report, no later than 15 April 2032, including on:\n•\tpolitical talks,\n•\tthe deployment of police",
        "Requests the Panel of Experts to provide an update to the Committee every three months",
      ],
    }),
    expected: { reportingCycleDays: null, taskCount: null },
  },
  {
    about: "a report four times a year in a word",
    text: resolution({
      operative: [
        "Requests the Secretary-General to provide quarterly reports to the Council on the implementation of the mandate of UNMIAR, the first no later than 1 August 2031",
      ],
    }),
    expected: { reportingCycleDays: 90 },
  },
  {
    about: "the end of a mission",
    text: resolution({
      day: "22 December 2030",
      operative: [
        "Decides to terminate the mandate of UNMIAR as of 31 December 2030",
        "Requests the Secretary-General to complete the withdrawal of all uniformed and civilian personnel by 30 June 2031",
        "Decides to authorise, for the duration of the drawdown and liquidation, the retention of a guard unit to protect the personnel and assets of UNMIAR",
      ],
    }),
    expected: {
      benchmarkOrExit: "yes",
      troopCeiling: null,
      reportingCycleDays: null,
      protectionOfCivilians: "no",
      useOfForce: "no",
    },
  },
  {
    about: "a security mission that States form, with a list and an arms embargo",
    text: resolution({
      preamble: [
        "Taking note of the appeal of the Council of Ministers of Arcadia for the deployment of a specialized international force,",
        acting,
      ],
      operative: [
        "Authorizes Member States that have notified the Secretary-General to form and deploy a multinational security support mission with a lead country, for an initial period of twelve months, to be reviewed after nine months, to support the Arcadian police in re-establishing security, by:\n(a) Providing operational support to the police; and\n(b) Supporting the security of ports and hospitals",
        "Authorizes the Member States participating in the mission to take all necessary measures to fulfil its mandate",
        "Decides that, for an initial period of one year, all Member States shall take the necessary measures to prevent the supply of arms to Arcadia, and that this measure shall not apply to:\n(a) Supplies to the mission;\n(b) Supplies approved by the Committee",
        "Requests the leadership of the mission to report every three months, through the Secretary-General, and to develop a strategy for its conclusion and withdrawal",
      ],
    }),
    expected: {
      durationMonths: 12,
      taskCount: 2,
      useOfForce: "all_necessary_means",
      hostConsent: "explicit_request",
      reportingCycleDays: 90,
      benchmarkOrExit: "yes",
    },
  },
  {
    about: "standards for the performance of staff",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNMIAR for six months",
        "Welcomes the initiatives to standardize a culture of performance and reaffirms its support for a policy framework with methodologies based on clear and well-defined benchmarks to ensure accountability for underperformance",
      ],
    }),
    expected: { benchmarkOrExit: "no", durationMonths: 6 },
  },
  {
    about: "a mandate in two halves, one under Chapter VII",
    text: resolution({
      day: "12 May 2031",
      operative: [
        "Decides to extend until 15 November 2031 the mandate of UNFAR as set out in paragraph 2 of resolution 9990 (2029) and, acting under Chapter VII of the Charter of the United Nations, further decides to extend until 15 November 2031 its tasks as set out in paragraph 3 of that resolution",
        "Determines that both parties should show progress by taking the measures listed below:\n(1) Free movement for patrols,\n(2) Two meetings of the Joint Mechanism,\n(3) Withdrawal from the zone",
        "Underscores that the protection of civilians mandate of UNFAR includes taking the necessary actions to protect civilians under imminent threat of physical violence",
      ],
    }),
    expected: {
      chapterVII: "partial",
      durationMonths: 6,
      taskCount: null,
      useOfForce: "necessary_action",
      protectionOfCivilians: "yes",
    },
  },
];
