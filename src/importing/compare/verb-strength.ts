/**
 * How strongly an operative verb speaks, by customary use: `decision` binds, `request` asks
 * somebody for something, `encouragement` leaves it to them, `statement` asks for nothing.
 */
export const verbStrengths = ["decision", "request", "encouragement", "statement"] as const;
export type VerbStrength = (typeof verbStrengths)[number];

const verbsOf = {
  decision:
    "decides authorizes authorises approves demands establishes extends renews mandates resolves declares determines directs instructs terminates increases creates designates entrusts empowers endorses agrees sets",
  request: "requests calls asks insists exhorts appeals",
  encouragement: "urges encourages invites recommends supports",
} as const satisfies Partial<Record<VerbStrength, string>>;

const strengthOf = new Map(
  Object.entries(verbsOf).flatMap(([strength, verbs]) =>
    verbs.split(" ").map((verb) => [verb, strength as VerbStrength] as const),
  ),
);

/** The strength of a verb in the third person; undefined for no verb. */
export function verbStrength(verb: string): VerbStrength | undefined {
  return verb === "" ? undefined : (strengthOf.get(verb) ?? "statement");
}

/** Whether another verb speaks more strongly, more weakly, or as strongly. */
export function verbTurn(before: string, after: string): "stronger" | "weaker" | "level" {
  const rank = (verb: string) => verbStrengths.indexOf(verbStrength(verb) ?? "statement");
  const step = rank(before) - rank(after);
  return step > 0 ? "stronger" : step < 0 ? "weaker" : "level";
}
