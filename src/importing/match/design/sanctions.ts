import type { sanctionsRegimes } from "../../../domain/vocabulary/international";
import type { Context } from "../context";
import { type Evidence, evidenceFrom } from "../evidence";
import type { DesignProposal } from "./design-proposal";

type Regime = (typeof sanctionsRegimes)[number];

const cues: readonly (readonly [Regime, RegExp])[] = [
  [
    "arms-embargo",
    /\barms embargo\b|\bembargo on (?:all )?(?:deliver\w+|the sale|arms|weapons)|\bprevent the (?:sale or )?supply\b[^.;]{0,80}\b(?:arms|weapons)|\bsale or supply\b[^.;]{0,120}\b(?:arms|weapons|military equipment)/i,
  ],
  [
    "targeted",
    /\b(?:targeted (?:sanctions|measures)|asset(?:s)? freeze|travel ban|designation criteria|freez\w+ (?:of )?(?:the )?(?:assets|funds))\b/i,
  ],
];

/** The sanctions that the operative text imposes or leans on. */
export function sanctionsNamed(context: Context): DesignProposal[] {
  const evidence: Evidence[] = [];
  const value = cues.flatMap(([regime, cue]): Regime[] => {
    for (const paragraph of context.structure.operative) {
      const match = cue.exec(paragraph.whole.text);
      if (!match) continue;
      evidence.push(
        ...evidenceFrom(context.source, paragraph, match.index, match.index + match[0].length),
      );
      return [regime];
    }
    return [];
  });
  return value.length > 0
    ? [{ path: "international.sanctions", value, evidence, certainty: "possible" }]
    : [];
}
