/** A resolution of our own wording that says all that is customary; the language check has nothing on it. */
export const wellMade = [
  "Resolution 9999 (2031)",
  "Adopted by the Security Council at its 9000th meeting, on 3 May 2031",
  "The Security Council,",
  "Recalling its previous resolutions on the situation in Arcadia,",
  "Noting that the mandate of the United Nations Mission in Arcadia (UNMIAR) expires on 31 May 2031,",
  "Acting under Chapter VII of the Charter of the United Nations,",
  "1. Decides to extend the mandate of UNMIAR until 31 May 2032;",
  "2. Decides that UNMIAR shall comprise up to 9,000 military personnel, including 200 military observers, and up to 900 police personnel;",
  "3. Decides that, in order to enable the Government of Arcadia to protect its population by itself, the mandate of UNMIAR shall be the following:",
  "(a) To protect civilians under threat of physical violence, by patrolling day and night in the districts of Northmarch and Eastmarch;",
  "(b) To monitor the ceasefire agreement of 4 March 2031 and to report violations to the Joint Commission;",
  "(c) To train 1,200 officers of the national police by 31 December 2031;",
  "4. Authorizes UNMIAR to use all necessary means to carry out the tasks set out in paragraph 3 above;",
  "5. Requests the Government of Arcadia to conclude a status-of-forces agreement with the Secretary-General within 30 days of the adoption of this resolution;",
  "6. Requests the Secretary-General to report to the Council every 90 days on the implementation of the mandate and on the benchmarks for the handover of tasks to the national police;",
  "7. Decides to review the mandate by 30 November 2031;",
  "8. Decides to remain actively seized of the matter.",
].join("\n");

/** The well-made text with some of its words changed. Throws where they are not there. */
export function withWords(from: string, to: string, text = wellMade): string {
  if (!text.includes(from)) throw new Error(`no such words: ${from}`);
  return text.replace(from, to);
}
