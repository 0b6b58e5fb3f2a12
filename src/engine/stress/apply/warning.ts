import type { PlainDesign } from "../../../domain/plain";
import { withAnswers } from "../stressed";
import { type ShockAct, without } from "./shock-act";

type Source = NonNullable<PlainDesign["information"]["warningSources"]>[number];

const chainCut = 2;
/** Sources that lie outside the operation: networks can be shut, and people can be made silent. */
const outside: readonly Source[] = ["community-networks", "partners", "host-authorities"];

/**
 * First the sources outside the operation fall silent; then the chain itself is cut: no analysis,
 * and no word back to those who warned.
 */
export const warningShock: ShockAct = {
  apply: (stressed, level) => {
    const { warningSources, analysisCell, wordBack } = stressed.design.information;
    return withAnswers(stressed, "information", {
      warningSources: warningSources?.filter((source) => !outside.includes(source)),
      ...(level >= chainCut
        ? { analysisCell: analysisCell && false, wordBack: wordBack && false }
        : {}),
    });
  },
  without: ({ design: { information } }) => {
    const { warningSources, analysisCell, wordBack } = information;
    if (warningSources?.length || analysisCell || wordBack) return undefined;
    const isSilent = [warningSources, analysisCell, wordBack].includes(undefined);
    return without(
      isSilent ? "not-stated" : "none-designed",
      "information.warningSources",
      "information.analysisCell",
      "information.wordBack",
    );
  },
  reads: [],
};

/** Sources of the operation's own, which a first cut leaves. */
export const ownSources: readonly Source[] = [
  "patrols",
  "human-rights-staff",
  "civil-affairs",
  "air-surveillance",
];
