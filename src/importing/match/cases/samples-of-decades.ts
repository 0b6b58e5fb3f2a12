import { resolution, type Sample } from "./sample";

/** Forms of the decades from the first truces to the large missions of the 2000s. */
export const samplesOfDecades: readonly Sample[] = [
  {
    about: "a truce under watch, as many observers as it takes",
    text: [
      "50 (1948). Resolution of 29 May 1948",
      "The Security Council,",
      "Desiring to bring about a cessation of hostilities in Arcadia,",
      "Calls upon all Governments and authorities concerned to order a cessation of all acts of armed force for a period of four weeks;",
      "Instructs the Mediator to supervise the observance of the above provisions, and decides that he shall be provided with a sufficient number of military observers;",
      "Decides that, if the present resolution is rejected by either party, the situation will be reconsidered with a view to action under Chapter VII of the Charter.",
    ].join("\n\n"),
    expected: { observers: null, troopCeiling: null, durationMonths: null, useOfForce: "no" },
  },
  {
    about: "an emergency force that an assembly sets up",
    text: [
      "1000 (ES-I). Resolution adopted by the General Assembly on 5 November 1956",
      "The General Assembly,",
      "Noting with satisfaction the plan of the Secretary-General,",
      "1. Establishes a United Nations Command for an emergency international Force to secure and supervise the cessation of hostilities;",
      "2. Appoints, on an emergency basis, the Chief of Staff as Chief of the Command;",
      "3. Authorizes the Chief of the Command immediately to recruit a limited number of officers;",
      "4. Invites the Secretary-General to take such administrative measures as may be necessary.",
    ].join("\n"),
    expected: {
      troopCeiling: null,
      chapterVII: "no",
      durationMonths: null,
      useOfForce: "no",
      reportingCycleDays: null,
    },
  },
  {
    about: "force as a last resort",
    text: resolution({
      day: "21 February 1961",
      operative: [
        "Urges that the United Nations take immediately all appropriate measures to prevent civil war in Arcadia, including arrangements for cease-fires, the halting of all military operations, and the use of force, if necessary, in the last resort",
        "Urges that measures be taken for the immediate withdrawal of all foreign military personnel not under the United Nations Command",
      ],
    }),
    expected: { useOfForce: "necessary_action", chapterVII: "no", troopCeiling: null },
  },
  {
    about: "vigorous action with the requisite force",
    text: resolution({
      day: "24 November 1961",
      operative: [
        "Authorizes the Secretary-General to take vigorous action, including the use of the requisite measure of force, if necessary, for the immediate apprehension of all foreign mercenaries",
      ],
    }),
    expected: { useOfForce: "necessary_action" },
  },
  {
    about: "a force kept for three months at a government's wish",
    text: resolution({
      day: "13 June 1968",
      preamble: [
        "Noting that the Government of Arcadia has agreed that in view of the prevailing conditions in the island it is necessary to continue the Force beyond 26 June 1968,",
      ],
      operative: [
        "Extends once more the stationing in Arcadia of the United Nations Peace-keeping Force for a further period ending 15 December 1968, in the expectation that by then sufficient progress will make possible a withdrawal or substantial reduction of the Force",
      ],
    }),
    expected: {
      durationMonths: 6,
      hostConsent: "explicit_consent",
      benchmarkOrExit: "yes",
      troopCeiling: null,
    },
  },
  {
    about: "a force raised from one number to another",
    text: resolution({
      day: "3 May 1978",
      operative: [
        "Approves the increase in the strength of the United Nations Interim Force in Arcadia requested by the Secretary-General from 4,000 to approximately 6,000 troops",
      ],
    }),
    expected: { troopCeiling: 6000 },
  },
  {
    about: "a group of observers unless decided otherwise",
    text: resolution({
      day: "9 August 1988",
      operative: [
        "Decides to set up immediately, under its authority, a United Nations Military Observer Group and requests the Secretary-General to take the necessary steps to this effect",
        "Decides that the Observer Group shall be established for a period of six months, unless the Council decides otherwise",
      ],
    }),
    expected: { durationMonths: 6, observers: null, useOfForce: "no" },
  },
  {
    about: "a mission without an end that is looked at twice a year",
    text: resolution({
      day: "9 April 1991",
      preamble: ["Acting under Chapter VII of the Charter of the United Nations,"],
      operative: [
        "Notes that the decision to set up the observer unit can be terminated only by a decision of the Council",
        "Decides that the question of termination or continuation and the modalities of the mission shall be reviewed every six months",
      ],
    }),
    expected: { durationMonths: null, reportingCycleDays: null, chapterVII: "yes" },
  },
  {
    about: "observers raised to a new number from an old one",
    text: resolution({
      day: "21 July 1994",
      operative: [
        "Decides to increase the strength of the Mission to 136 military observers from the present 88",
        "Extends the mandate of the Mission for an additional period terminating on 13 January 1995",
      ],
    }),
    expected: { observers: 136, observersRelation: "only", durationMonths: 5.5 },
  },
  {
    about: "the number of observers after its noun",
    text: resolution({
      day: "10 November 1995",
      operative: [
        "Decides to adjust the mandate of UNOMAR to be defined as follows:\n(a) To exercise its good offices;\n(b) To investigate violations of the cease-fire;\n(c) To verify the election process",
        "Decides that the number of military observers should be a maximum of 160",
        "Calls on the regional Monitoring Group (ARMOG) to take necessary action to provide security for UNOMAR observers",
      ],
    }),
    expected: { observers: 160, observersRelation: "only", taskCount: 3, useOfForce: "no" },
  },
  {
    about: "a transitional administration with an initial strength",
    text: resolution({
      day: "15 January 1996",
      preamble: [
        "Determined to ensure the security of the operation and, for these purposes, acting under Chapter VII of the Charter of the United Nations,",
      ],
      operative: [
        "Decides to establish for an initial period of 12 months a United Nations peace-keeping operation with both military and civilian components, under the name of the Transitional Authority in Eastern Arcadia (TAEAR)",
        "Decides that the military component shall consist of a force with an initial deployment of up to 5,000 troops which will have the following mandate:\n(a) To supervise demilitarization;\n(b) To monitor the return of refugees;\n(c) To contribute, by its presence, to the maintenance of peace",
        "Decides that the civilian component shall have the following mandate:\n(a) To establish a temporary police force;\n(b) To undertake tasks of civil administration",
        "Decides that Member States, acting nationally or through regional organizations, may take all necessary measures, including close air support, in defence of TAEAR",
      ],
    }),
    expected: {
      troopCeiling: 5000,
      durationMonths: 12,
      taskCount: 5,
      chapterVII: "yes",
      useOfForce: "no",
    },
  },
  {
    about: "a police body by its name, with posts added to a total",
    text: resolution({
      day: "21 May 1998",
      preamble: ["Commending the mission, including the International Police Task Force (IPTF),"],
      operative: [
        "Decides to authorize an increase in the strength of the IPTF by 30 posts, to a total authorized strength of 2,057",
      ],
    }),
    expected: { policeCeiling: 2057, observers: null },
  },
  {
    about: "police added to an observer mission",
    text: resolution({
      day: "30 July 2003",
      operative: [
        "Endorses the recommendation by the Secretary-General that a civilian police component of 20 officers be added to UNOMAR",
        "Decides to extend the mandate of UNOMAR for a new period terminating on 31 January 2004, subject to a review of its mandate in the event of changes in the mandate of the regional force",
      ],
    }),
    expected: { policeCeiling: 20, durationMonths: 6, observers: null, benchmarkOrExit: "no" },
  },
  {
    about: "military personnel with observers and staff officers, police with formed units",
    text: resolution({
      day: "19 September 2003",
      operative: [
        "Decides that UNMIAR will consist of up to 15,000 United Nations military personnel, including up to 250 military observers and 160 staff officers, and up to 1,115 civilian police officers, including formed units to assist in the maintenance of law and order, and the appropriate civilian component",
      ],
    }),
    expected: {
      troopCeiling: 15000,
      policeCeiling: 1115,
      observers: 250,
      observersRelation: "included",
    },
  },
  {
    about: "a strength raised by so many, police among them",
    text: resolution({
      day: "1 October 2004",
      operative: [
        "Authorizes the increase of the strength of MONAR by 5,900 personnel, including up to 341 civilian police personnel, as well as the deployment of appropriate civilian personnel",
      ],
    }),
    expected: { troopCeiling: null, observers: null },
  },
  {
    about: "a security force of States that is widened and renewed",
    text: resolution({
      day: "13 October 2003",
      preamble: [
        "Noting the letter from the Minister for Foreign Affairs of Arcadia requesting the assistance of the International Security Assistance Force outside the capital,",
        "Acting for these reasons under Chapter VII of the Charter of the United Nations,",
      ],
      operative: [
        "Authorizes expansion of the mandate of the International Security Assistance Force to allow it to support the authorities in the maintenance of security outside the capital, and to provide security assistance for the performance of other tasks",
        "Decides also to extend the authorization of the International Security Assistance Force for a period of twelve months",
        "Authorizes the Member States participating in the Force to take all necessary measures to fulfil its mandate",
        "Requests the leadership of the Force to provide quarterly reports to the Security Council through the Secretary-General",
      ],
    }),
    expected: {
      durationMonths: 12,
      useOfForce: "all_necessary_means",
      hostConsent: "explicit_request",
      reportingCycleDays: 90,
      chapterVII: "yes",
    },
  },
];
