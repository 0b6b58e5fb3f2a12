import { useMemo } from "react";
import { plainDesign } from "../../../domain/plain";
import { PageTitle } from "../../../help-view/page-title";
import { sizeOf } from "../../../planning/sizing/size-of";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";
import styles from "../means.module.css";
import { ElementsSection } from "./elements-section";
import { FiguresSection } from "./figures-section";
import { GapsSection } from "./gaps-section";
import { HeldSection } from "./held-section";
import { ResultSection } from "./result-section";
import { SectorsSection } from "./sectors-section";

/** From tasks and sectors to the strength that they imply, with every figure in reach. */
export function SizingPart() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const sizing = useMemo(() => design && sizeOf(design), [design]);
  if (!design || !sizing) return <PageTitle topic="sizing">{words.say("sizing.title")}</PageTitle>;
  const shown = { design, plain: plainDesign(design), sizing };
  return (
    <>
      <div className={styles.section}>
        <PageTitle topic="sizing">{words.say("sizing.title")}</PageTitle>
        <p>{words.say("sizing.lead")}</p>
        <p>{words.say("sizing.no-study")}</p>
      </div>
      <ResultSection {...shown} />
      <GapsSection {...shown} />
      <SectorsSection {...shown} />
      <HeldSection {...shown} />
      <ElementsSection {...shown} />
      <FiguresSection {...shown} />
    </>
  );
}
