import type { RemarkId } from "../remark";
import { wellMade, withWords } from "./well-made";

/** One thing wrong with a text that is otherwise well made. */
export interface Faulty {
  about: string;
  text: string;
  id: RemarkId;
  /** The words that the remark is about, or their beginning. */
  words: string;
  paragraph: string;
}

const opening = "8. Decides to remain";
/** The well-made text with a paragraph more before its last. */
const plus = (words: string, text = wellMade) =>
  withWords(opening, `8. ${words};\n9. Decides to remain`, text);

const withoutBenchmarks = withWords(
  " and on the benchmarks for the handover of tasks to the national police",
  "",
);
const withoutForce = withWords(
  "4. Authorizes UNMIAR to use all necessary means to carry out the tasks set out in paragraph 3 above;",
  "4. Requests UNMIAR to carry out the tasks set out in paragraph 3 above;",
);

/** Texts with one fault each, written before the rules were run on them. */
export const faulty: readonly Faulty[] = [
  {
    about: "two ceilings of troops",
    text: plus("Decides that UNMIAR shall consist of up to 7,500 troops"),
    id: "two-ceilings",
    words: "up to 9,000 military personnel",
    paragraph: "2",
  },
  {
    about: "two end dates",
    text: plus("Decides to extend the mandate of UNMIAR until 31 March 2032"),
    id: "two-end-dates",
    words: "31 May 2032",
    paragraph: "1",
  },
  {
    about: "six months that last a year",
    text: withWords(
      "UNMIAR until 31 May 2032",
      "UNMIAR for a period of six months until 31 May 2032",
    ),
    id: "period-and-end-date",
    words: "period of six months",
    paragraph: "1",
  },
  {
    about: "an extension that ends before what it extends",
    text: withWords("until 31 May 2032", "until 15 May 2031"),
    id: "extension-before-end",
    words: "15 May 2031",
    paragraph: "1",
  },
  {
    about: "observers inside the ceiling and on top of it",
    text: plus(
      "Decides that UNMIAR shall deploy, in addition to the 200 military observers, a team of advisers",
    ),
    id: "observers-inside-and-on-top",
    words: "including 200 military observers",
    paragraph: "2",
  },
  {
    about: "force granted and denied",
    text: plus("Decides that UNMIAR shall not use force"),
    id: "force-asked-and-denied",
    words: "UNMIAR shall not use force",
    paragraph: "8",
  },
  {
    about: "a task that asks for force without authority to use it",
    text: withWords(
      "(c) To train 1,200",
      "(c) To neutralize armed groups in Northmarch;\n(d) To train 1,200",
      withoutForce,
    ),
    id: "force-without-authority",
    words: "To neutralize armed groups",
    paragraph: "3 (c)",
  },
  {
    about: "a reference to a paragraph that is not there",
    text: plus("Requests UNMIAR to support the review in the manner set out in paragraph 14 above"),
    id: "reference-to-no-paragraph",
    words: "paragraph 14 above",
    paragraph: "8",
  },
  {
    about: "a reference that points the wrong way",
    text: withWords("paragraph 3 above", "paragraph 3 below"),
    id: "reference-wrong-way",
    words: "paragraph 3 below",
    paragraph: "4",
  },
  {
    about: "a report due after the end",
    text: plus("Requests the Secretary-General to submit a report to the Council by 30 June 2032"),
    id: "report-after-end",
    words: "by 30 June 2032",
    paragraph: "8",
  },
  {
    about: "no term",
    text: withWords(
      "1. Decides to extend the mandate of UNMIAR until 31 May 2032;",
      "1. Decides to establish the United Nations Mission in Arcadia (UNMIAR) with immediate effect;",
    ),
    id: "mandate-without-term",
    words: "Decides to establish",
    paragraph: "1",
  },
  {
    about: "no report",
    text: withWords(
      "Requests the Secretary-General to report to the Council every 90 days on the implementation of the mandate and on the benchmarks for the handover of tasks to the national police",
      "Endorses the benchmarks for the handover of tasks to the national police",
    ),
    id: "mandate-without-report",
    words: "Decides to extend the mandate",
    paragraph: "1",
  },
  {
    about: "no end to work towards",
    text: withWords(
      "Decides that, in order to enable the Government of Arcadia to protect its population by itself, the mandate",
      "Decides that the mandate",
      withoutBenchmarks,
    ),
    id: "mandate-without-end",
    words: "Decides to extend the mandate",
    paragraph: "1",
  },
  {
    about: "a report at no time",
    text: withWords("every 90 days", "regularly"),
    id: "report-without-date",
    words: "Requests the Secretary-General to report",
    paragraph: "6",
  },
  {
    about: "a review at no time",
    text: withWords("review the mandate by 30 November 2031", "review the mandate"),
    id: "review-without-date",
    words: "Decides to review the mandate",
    paragraph: "7",
  },
  {
    about: "an agreement on status at no time",
    text: withWords(" within 30 days of the adoption of this resolution", ""),
    id: "status-agreement-without-date",
    words: "Requests the Government of Arcadia",
    paragraph: "5",
  },
  {
    about: "a request to nobody",
    text: plus("Requests that special attention be given to the schools of Northmarch"),
    id: "addressee-missing",
    words: "Requests that special attention",
    paragraph: "8",
  },
  {
    about: "one task for two",
    text: plus("Requests the Government of Arcadia and UNMIAR to select the new officers"),
    id: "several-addressees",
    words: "Requests the Government of Arcadia and UNMIAR",
    paragraph: "8",
  },
  {
    about: "protection that is only encouraged",
    text: plus("Encourages UNMIAR to protect civilians in the camps of Westmarch"),
    id: "protection-only-encouraged",
    words: "Encourages UNMIAR to protect",
    paragraph: "8",
  },
  {
    about: "a task that is only encouraged",
    text: plus("Invites UNMIAR to advise the electoral commission"),
    id: "task-only-encouraged",
    words: "Invites UNMIAR",
    paragraph: "8",
  },
  {
    about: "a task that is only stressed",
    text: plus("Stresses that UNMIAR should advise the electoral commission"),
    id: "task-only-stated",
    words: "Stresses that UNMIAR",
    paragraph: "8",
  },
  {
    about: "a task without means",
    text: withWords(
      "(c) To train 1,200 officers of the national police by 31 December 2031",
      "(c) To contribute to a more secure environment",
    ),
    id: "task-without-means",
    words: "To contribute to a more secure environment",
    paragraph: "3 (c)",
  },
  {
    about: "a task that names nothing to do",
    text: withWords(
      "(c) To train 1,200 officers of the national police by 31 December 2031",
      "(c) To take the foregoing into account",
    ),
    id: "task-not-named",
    words: "To take the foregoing into account",
    paragraph: "3 (c)",
  },
  {
    about: "the same task in two paragraphs",
    text: plus(
      "Decides further that UNMIAR shall perform the following tasks:\n(a) To monitor the ceasefire agreement of 4 March 2031 and report its violations to the Joint Commission;\n(b) To demarcate the buffer zone between Northmarch and Eastmarch by patrols",
    ),
    id: "same-task-twice",
    words: "To monitor the ceasefire agreement",
    paragraph: "8 (a)",
  },
  {
    about: "a vague term in a task",
    text: withWords("(c) To train 1,200 officers", "(c) To train, as appropriate, 1,200 officers"),
    id: "vague-term",
    words: "as appropriate",
    paragraph: "3 (c)",
  },
  {
    about: "the customary limit of what the operation can do",
    text: withWords(
      "use all necessary means to carry",
      "use all necessary means, within its capabilities and areas of deployment, to carry",
    ),
    id: "customary-caveat",
    words: "within its capabilities and areas of deployment",
    paragraph: "4",
  },
  {
    about: "an operation that begins on no day",
    text: withWords(
      "Decides to extend the mandate of UNMIAR until",
      "Decides to establish the United Nations Mission in Arcadia (UNMIAR) until",
    ),
    id: "start-without-date",
    words: "Decides to establish",
    paragraph: "1",
  },
];
