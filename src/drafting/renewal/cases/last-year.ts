import { blankDesign, type MandateDesign } from "../../../domain/design";
import {
  allOf,
  proposalsToDesign,
  withEdits,
} from "../../../importing/match/design/proposals-to-design";
import { readResolution } from "../../../importing/match/read-resolution";

/** Last year's decision on a fictional mission, in words of our own. */
export const lastYear = [
  "Resolution 9998 (2031)",
  "Adopted by the Security Council at its 9001st meeting, on 4 March 2031",
  "The Security Council,",
  "Recalling its earlier decisions on Karesh,",
  "Welcoming the consent of the Government of Karesh to the deployment of the Mission,",
  "Acting under Chapter VII of the Charter of the United Nations,",
  "1. Decides to extend the mandate of the United Nations Mission in Karesh (UNMIKAR) for a further period of twelve months, until 15 March 2032;",
  "2. Decides that UNMIKAR shall comprise up to 7,200 military personnel, including 150 military observers, and 600 police officers;",
  "3. Authorizes UNMIKAR to use all necessary means to protect civilians under threat of physical violence;",
  "4. Decides that the mandate of UNMIKAR shall be the following tasks:",
  "(a) To protect civilians under threat of physical violence;",
  "(b) To clear mines along the road to the harbour, as it has done since the spring;",
  "(c) To assist with the elections; and",
  "(d) To monitor the ceasefire;",
  "5. Commends the troop-contributing countries for their patience;",
  "6. Demands that all parties respect the freedom of movement of UNMIKAR;",
  "7. Requests the Secretary-General to report to the Council every 90 days;",
  "8. Decides to remain actively seized of the matter.",
].join("\n\n");

/** The design that a planner has who took all of last year's text and sets out to renew it. */
export function renewedDesign(text = lastYear): MandateDesign {
  const blank = { ...blankDesign("renewal", "UNMIKAR"), basis: { title: "Last year", text } };
  const taken = withEdits(blank, proposalsToDesign(allOf(readResolution(text))));
  return {
    ...taken,
    operation: { ...taken.operation, decision: { value: "renewal" } },
    situation: { hostCountries: { value: ["Karesh"] } },
  };
}
