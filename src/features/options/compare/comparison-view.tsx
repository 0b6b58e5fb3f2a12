import { useMemo } from "react";
import { compareOptions } from "../../../alternatives/compare/compare-options";
import type { MandateDesign } from "../../../domain/design";
import type { Records } from "../../../engine/evaluate";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";
import { AssumptionsSection } from "./assumptions-section";
import { AuthorSection } from "./author-section";
import { ChecksSection } from "./checks-section";
import { ChoicesSection } from "./choices-section";
import { ComparisonProvider } from "./comparison-context";
import { GateSection } from "./gate-section";
import { InShort } from "./in-short";
import { MeansSection } from "./means-section";
import { PaperDownloads } from "./paper-downloads";
import { shownNames } from "./shown-names";
import { UnlikeSection } from "./unlike-section";
import { YardsticksSection } from "./yardsticks-section";

export interface ComparisonViewProps {
  /** Two to four; the others are held against the first. */
  designs: readonly MandateDesign[];
  records: Records;
}

/** The options beside each other, from the choices to what the author says. */
export function ComparisonView({ designs, records }: ComparisonViewProps) {
  const words = useWords();
  const openId = useDesignStore(({ design }) => design?.id);
  const comparison = useMemo(
    () => compareOptions({ designs, base: 0, records }),
    [designs, records],
  );
  const shown = useMemo(() => {
    const place = designs.findIndex(({ id }) => id === openId);
    return {
      comparison,
      names: shownNames(words, designs, 0),
      open: place === -1 ? undefined : place,
    };
  }, [comparison, designs, openId, words]);
  return (
    <ComparisonProvider value={shown}>
      <InShort />
      <PaperDownloads comparison={comparison} />
      <UnlikeSection />
      <ChoicesSection />
      <ChecksSection />
      <YardsticksSection />
      <MeansSection />
      <GateSection />
      <AssumptionsSection />
      <AuthorSection />
    </ComparisonProvider>
  );
}
