import type { warningSources as sources } from "../../../domain/vocabulary/conduct";
import type { Context } from "../context";
import { type Evidence, evidenceFrom } from "../evidence";
import type { DesignProposal } from "./design-proposal";

type Source = (typeof sources)[number];

const cues: readonly (readonly [Source, RegExp])[] = [
  [
    "community-networks",
    /\bcommunity (?:alert|liaison|early warning)\b|\blocal protection committees\b/i,
  ],
  ["patrols", /\b(?:active |mobile |long-range )?patrol(?:s|ling)\b/i],
  [
    "human-rights-staff",
    /\bhuman rights (?:observers|monitors|officers|staff|presence|component)\b/i,
  ],
  ["civil-affairs", /\bcivil affairs\b/i],
  [
    "air-surveillance",
    /\bunmanned,? (?:unarmed,? )?aerial\b|\baerial (?:reconnaissance|surveillance|monitoring|patrols?)\b/i,
  ],
  [
    "partners",
    /\b(?:information|early warning)[- ]?(?:sharing|exchange)\b|\bshar(?:e|ing) (?:of )?(?:relevant )?information\b/i,
  ],
];

/** Where the operation is to hear of danger from, as the operative text names it. */
export function warningSourcesNamed(context: Context): DesignProposal[] {
  const evidence: Evidence[] = [];
  const value = cues.flatMap(([source, cue]): Source[] => {
    for (const paragraph of context.structure.operative) {
      const match = cue.exec(paragraph.whole.text);
      if (!match) continue;
      const end = match.index + match[0].length;
      evidence.push(...evidenceFrom(context.source, paragraph, match.index, end));
      return [source];
    }
    return [];
  });
  return value.length > 0
    ? [{ path: "information.warningSources", value, evidence, certainty: "possible" }]
    : [];
}
