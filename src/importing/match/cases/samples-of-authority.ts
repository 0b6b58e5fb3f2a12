import { resolution, type Sample } from "./sample";

const acting = "Acting under Chapter VII of the Charter of the United Nations,";
const mission = "the United Nations Mission in Arcadia (UNMIAR)";

/** Chapter VII, force, consent, protection, exit and tasks in many wordings. */
export const samplesOfAuthority: readonly Sample[] = [
  {
    about: "force in self-defence against attacks on safe areas, and others' air power",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNPAR in order to enable it to deter attacks against the safe areas and to monitor the cease-fire",
        "Authorizes UNPAR, in carrying out that mandate, acting in self-defence, to take the necessary measures, including the use of force, to reply to bombardments against the safe areas",
        "Decides that Member States, acting nationally or through regional organizations, may take all necessary measures, through the use of air power, to support UNPAR in the performance of its mandate",
      ],
    }),
    expected: { useOfForce: "necessary_action", protectionOfCivilians: "yes" },
  },
  {
    about: "all necessary measures that only parties and States are told to take",
    text: resolution({
      operative: [
        "Calls upon all parties to take all necessary measures to ensure the safety of UNMIAR personnel",
        "Decides that all States shall take all necessary measures to prevent the supply of arms to Arcadia",
        "Urges the Government of Arcadia to protect civilians and to take all necessary means to that end",
      ],
    }),
    expected: { useOfForce: "no", protectionOfCivilians: "no" },
  },
  {
    about: "a multinational force that States may form",
    text: resolution({
      preamble: [acting],
      operative: [
        "Welcomes the offer of Member States to lead a force",
        "Authorizes Member States to establish a multinational force for a period of four months, with the following tasks: to restore security in the capital, to protect humanitarian convoys and, within its means, to assist the Arcadian police",
        "Authorizes the Member States participating in the multinational force to take all measures necessary to fulfil its mandate",
      ],
    }),
    expected: {
      useOfForce: "all_necessary_means",
      durationMonths: 4,
      taskCount: 3,
      chapterVII: "yes",
      troopCeiling: null,
    },
  },
  {
    about: "Chapter VII for one paragraph only",
    text: resolution({
      operative: [
        `Decides to establish ${mission} for six months`,
        "Acting under Chapter VII of the Charter of the United Nations, authorizes UNMIAR to take the necessary action to protect its personnel and civilians under imminent threat of physical violence",
      ],
    }),
    expected: {
      chapterVII: "partial",
      useOfForce: "necessary_action",
      protectionOfCivilians: "yes",
    },
  },
  {
    about: "Chapter VII only recalled",
    text: resolution({
      preamble: ["Recalling that the Council acted under Chapter VII in resolution 9990 (2029),"],
      operative: [
        "Emphasizes the Chapter VII mandate of UNMIAR and decides to extend it for three months",
      ],
    }),
    expected: { chapterVII: "no", useOfForce: "no" },
  },
  {
    about: "two parts, one of them under Chapter VII",
    text: [
      "Resolution 9998 (2031)",
      "Adopted by the Security Council on 3 May 2031",
      "The Security Council,",
      "Concerned at the situation in Arcadia,",
      "A",
      "1. Decides to expand the mandate of UNMIAR for six months;",
      "2. Requests the Secretary-General to report every month;",
      "B",
      "Determining that the situation in Arcadia is a threat to peace,",
      "Acting under Chapter VII of the Charter of the United Nations,",
      "3. Decides that all States shall prevent the sale of arms to Arcadia;",
      "4. Decides to remain seized of the matter.",
    ].join("\n"),
    expected: { chapterVII: "partial", durationMonths: 6, reportingCycleDays: 30 },
  },
  {
    about: "consent asked for",
    text: resolution({
      operative: [
        `Decides to deploy ${mission} and invites the consent of the Government of Arcadia to this deployment`,
      ],
    }),
    expected: { hostConsent: "consent_invited" },
  },
  {
    about: "a letter that asks for the mission",
    text: resolution({
      preamble: [
        "Noting the letter of 2 April 2031 in which the President of Arcadia requested the deployment of a United Nations force,",
      ],
      operative: [`Decides to establish ${mission}`],
    }),
    expected: { hostConsent: "explicit_request" },
  },
  {
    about: "consent stated",
    text: resolution({
      operative: [
        `Decides to establish, with the consent of the Government of Arcadia, ${mission}`,
      ],
    }),
    expected: { hostConsent: "explicit_consent" },
  },
  {
    about: "the principle of consent",
    text: resolution({
      preamble: [
        "Reaffirming the basic principles of peacekeeping, including consent of the parties, impartiality and non-use of force,",
      ],
      operative: ["Decides to extend the mandate of UNMIAR until 3 May 2032"],
    }),
    expected: { hostConsent: "consent_principle" },
  },
  {
    about: "a mission that watches a ceasefire between two parties",
    text: resolution({
      operative: [
        `Decides to establish ${mission} to monitor the implementation of the Ceasefire Agreement signed at Fairhaven by the parties`,
      ],
    }),
    expected: { hostConsent: "parties_agreement", useOfForce: "no", benchmarkOrExit: "no" },
  },
  {
    about: "nothing on consent",
    text: resolution({ operative: ["Decides to extend the mandate of UNMIAR for six months"] }),
    expected: {
      hostConsent: "none",
      benchmarkOrExit: "no",
      protectionOfCivilians: "no",
      taskCount: null,
    },
  },
  {
    about: "an exit by benchmarks",
    text: resolution({
      operative: [
        "Requests the Secretary-General to develop, with the Government, benchmarks for the gradual drawdown of UNMIAR",
      ],
    }),
    expected: { benchmarkOrExit: "yes" },
  },
  {
    about: "a review that names no reduction",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNMIAR for six months and to keep its strength and tasks under review",
      ],
    }),
    expected: { benchmarkOrExit: "no", durationMonths: 6 },
  },
  {
    about: "functions handed to the authorities",
    text: resolution({
      operative: [
        "Decides that UNMIAR shall transfer its policing functions to the national authorities as soon as conditions permit",
      ],
    }),
    expected: { benchmarkOrExit: "yes" },
  },
  {
    about: "protection of convoys and staff is no protection of civilians",
    text: resolution({
      operative: [
        "Decides that UNMIAR shall have the following mandate: (a) To protect United Nations personnel and relief convoys; (b) To monitor respect for human rights; (c) To assist in the return of refugees",
      ],
    }),
    expected: { protectionOfCivilians: "no", taskCount: 3 },
  },
  {
    about: "duties of a presence and of its civil side",
    text: resolution({
      preamble: [
        `Determined to ensure the safety of all, and, for these purposes, ${acting.toLowerCase().replace("acting under chapter vii of the charter of the united nations", "acting under Chapter VII of the Charter of the United Nations")}`,
      ],
      operative: [
        "Authorizes Member States and relevant organizations to establish the international security presence in Arcadia with all necessary means to fulfil its responsibilities under paragraph 2 below",
        "Decides that the responsibilities of the international security presence will include:\n(a) Deterring renewed hostilities;\n(b) Demilitarizing the armed groups;\n(c) Ensuring public safety until the civil presence can take over;\n(d) Supporting the work of the civil presence",
        "Decides that the main responsibilities of the international civil presence will include:\n(a) Performing basic civilian administrative functions;\n(b) Holding elections;\n(c) Protecting and promoting human rights",
        "Decides that the presences are established for an initial period of 12 months",
      ],
    }),
    expected: {
      taskCount: 7,
      useOfForce: "all_necessary_means",
      chapterVII: "yes",
      durationMonths: 12,
    },
  },
  {
    about: "a sanctions committee with tasks of its own",
    text: resolution({
      operative: [
        "Decides to extend the mandate of UNMIAR for six months",
        "Decides to establish a Committee of the Security Council to undertake the following tasks:\n(a) To seek information from States;\n(b) To report to the Council",
      ],
    }),
    expected: { taskCount: null },
  },
  {
    about: "an exemption list is no mandate",
    text: resolution({
      operative: [
        "Decides that the measures in paragraph 4 of resolution 9990 (2029) shall not apply to:\n(a) Supplies for UNMIAR;\n(b) Protective clothing",
      ],
    }),
    expected: { taskCount: null },
  },
  {
    about: "civilians whom another force may protect",
    text: resolution({
      operative: [
        `Decides to establish ${mission} for six months to monitor the ceasefire`,
        "Authorizes the Ruritanian forces to use all necessary means to protect civilians in support of UNMIAR",
      ],
    }),
    expected: { protectionOfCivilians: "no", durationMonths: 6 },
  },
];
