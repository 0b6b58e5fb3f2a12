import type { UseOfForce } from "../fields/use-of-force";
import { resolution } from "./sample";

/** A text that speaks of two forces, and whom it lets use force. */
export interface TwoForcesSample {
  about: string;
  text: string;
  /** What the force whose mandate the text gives may do; undefined where the text grants it nothing. */
  own: UseOfForce | undefined;
  /** What each further force may do, by its name. */
  further: Readonly<Record<string, UseOfForce>>;
  /** As a coding says it: the widest grant to any force. */
  coded: UseOfForce;
}

const acting = "Acting under Chapter VII of the Charter of the United Nations,";
const renewed =
  "Decides to extend the mandate of the United Nations Mission in Arcadia (UNMIAR), with up to 6,000 troops, for a period of six months";
const wide = "all_necessary_means";

/** Powers that a text gives to one of two forces, to the other, or to both. */
export const samplesOfTwoForces: readonly TwoForcesSample[] = [
  {
    about: "a multinational force that States form beside the mission",
    text: resolution({
      operative: [
        renewed,
        `${acting} authorizes Member States to form a multinational force under unified command and, in this framework, to use all necessary means to restore the legitimate authorities of Arcadia`,
      ],
    }),
    own: undefined,
    further: { "multinational force": wide },
    coded: wide,
  },
  {
    about: "national forces that stand by the mission",
    text: resolution({
      operative: [
        renewed,
        "Authorizes the Ruritanian forces, within the limits of their capacities, to use all necessary means until the end of UNMIAR's mandate to intervene in support of UNMIAR when under imminent threat",
      ],
    }),
    own: undefined,
    further: { "Ruritanian forces": wide },
    coded: wide,
  },
  {
    about: "both, each in its own paragraph",
    text: resolution({
      operative: [
        renewed,
        "Authorizes UNMIAR to take the necessary action to protect civilians under imminent threat",
        "Authorizes the Ruritanian forces to use all necessary means in support of UNMIAR",
      ],
    }),
    own: "necessary_action",
    further: { "Ruritanian forces": wide },
    coded: wide,
  },
  {
    about: "both in one breath",
    text: resolution({
      operative: [
        renewed,
        "Decides that UNMIAR and the multinational force may use all necessary means to protect civilians",
      ],
    }),
    own: wide,
    further: { "multinational force": wide },
    coded: wide,
  },
  {
    about: "both in one breath, the other named first",
    text: resolution({
      operative: [
        renewed,
        "Authorizes the Ruritanian forces, in consultation with the Government, and UNMIAR to use all necessary means",
      ],
    }),
    own: wide,
    further: { "Ruritanian forces": wide },
    coded: wide,
  },
  {
    about: "a regional operation, spoken of in the next decision",
    text: resolution({
      operative: [
        renewed,
        "Authorizes the European Union to deploy an operation of up to 3,000 troops in support of UNMIAR",
        "Decides that this operation may take all necessary measures, within its capabilities, to protect the airport",
      ],
    }),
    own: undefined,
    further: { "European Union": wide },
    coded: wide,
  },
  {
    about: "a force known by its short name, and the States that act under its paragraph",
    text: resolution({
      operative: [
        renewed,
        "Authorizes the Member States acting through regional organizations to continue for twelve months the multinational stabilization force (ARFOR) under unified command",
        "Authorizes the Member States acting under paragraph 2 above to take all necessary measures to ensure compliance with the Agreement",
      ],
    }),
    own: undefined,
    further: { "multinational stabilization force": wide },
    coded: wide,
  },
  {
    about: "States' vessels off the coast",
    text: resolution({
      operative: [
        renewed,
        "Authorizes Member States, for a period of twelve months, to inspect vessels bound for Arcadia, using all necessary measures commensurate to the circumstances",
      ],
    }),
    own: undefined,
    further: { "Member States": wide },
    coded: "no",
  },
  {
    about: "States' duty to enforce an embargo, which is no force's power",
    text: resolution({
      operative: [
        renewed,
        "Decides that all Member States shall take all necessary measures to prevent the supply of arms to Arcadia",
      ],
    }),
    own: undefined,
    further: {},
    coded: "no",
  },
  {
    about: "the mission alone, together with whom it acts",
    text: resolution({
      operative: [
        renewed,
        "Authorizes UNMIAR, in coordination with the Government and the Ruritanian forces, to use all necessary means to carry out its mandate",
      ],
    }),
    own: wide,
    further: {},
    coded: wide,
  },
  {
    about: "a multinational force alone, near a mission that the text decides nothing on",
    text: resolution({
      preamble: [acting],
      operative: [
        "Authorizes the deployment until 1 September 2031 of an interim multinational force in Fairhaven in close coordination with UNMIAR",
        "Authorizes the Member States participating in the force to take all necessary measures to fulfil its mandate",
      ],
    }),
    own: wide,
    further: {},
    coded: wide,
  },
  {
    about: "a regional mission that States maintain, which is the force of the text",
    text: resolution({
      preamble: [acting],
      operative: [
        "Decides to authorize the member States of the African Union to maintain the deployment of AMAR until 31 May 2032",
        "Authorizes the Member States acting under paragraph 1 above to take all necessary measures to carry out the mandate of AMAR",
      ],
    }),
    own: wide,
    further: {},
    coded: wide,
  },
];
