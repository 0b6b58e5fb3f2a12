/** Why something that no check judges is broken, each with the figures of its sentence. */
export const stressReasons = [
  /** None of the kind of means that the task asks for: `lacks-` and the rule of task means. */
  "lacks-force-with-mobility",
  "lacks-formed-police",
  "lacks-police-or-civilian-experts",
  "lacks-investigators-with-access",
  "lacks-civilians-with-security-lead",
  "lacks-consent-with-cantonment",
  /** `need`, `low` and `high` expected, `reserve` counted on top (persons), `month` of the decision. */
  "too-few",
  /** Of a force that is there already: `need`, `there`, `reserve` (persons). */
  "too-few-there",
  /** A task that is done with the host's own institutions, without the host. */
  "no-host-partner",
  /** A task of early warning whose chain does not reach anybody who must act. */
  "warning-broken",
  /** `need`, `low`, `high` (persons) in the `month` in which the task begins. */
  "begins-too-soon",
  /** `need` of `tasks` together, `low`, `high`, `reserve` (persons), `month`. */
  "below-sum",
  /** The same of a force that is there already: `need`, `tasks`, `there`, `reserve`. */
  "below-sum-there",
  /** Money comes after `late` months, `buffer` are bridged, `task` (its type) begins in `month`. */
  "money-after-first-task",
  /** The host refuses, and no decision that binds it lets the operation stay. */
  "consent-refused",
  /** No owner of the assumption, or no sign that it failed, is named. */
  "turned-unseen",
] as const;
export type StressReason = (typeof stressReasons)[number];
