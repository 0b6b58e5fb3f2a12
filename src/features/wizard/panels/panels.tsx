import { useEffect } from "react";
import { EvidenceWaits } from "../../../evidence-view/evidence-waits";
import { useDesignStore } from "../../../state/design-store";
import { useEvidenceShown } from "../../../state/use-evidence-shown";
import { useRecords } from "../../../state/use-records";
import { Panel } from "../../../ui/panel";
import { useWords } from "../../../ui/words-context";
import type { PlaceId } from "../question";
import { ChecksPanel } from "./checks-panel";
import { EvidencePanel } from "./evidence-panel";
import { pathsOfPlace } from "./paths-of-place";
import { rehearse } from "./rehearse";
import { useSteadyAssessment } from "./use-steady-assessment";

/** The two panels beside the questions: what the evidence says, and the checks. */
export function Panels({ place }: { place: PlaceId }) {
  const words = useWords();
  const records = useRecords();
  const assessment = useSteadyAssessment();
  const design = useDesignStore((state) => state.design);
  const isShown = useEvidenceShown();
  useEffect(() => {
    if (!isShown) return;
    const { design: now } = useDesignStore.getState();
    return now && records && rehearse(now, records, pathsOfPlace(place));
  }, [records, place, isShown]);
  if (!isShown)
    return (
      <Panel title={words.say("app.page.evidence")}>
        <EvidenceWaits />
      </Panel>
    );
  if (!records || !assessment || !design)
    return (
      <Panel title={words.say("wizard.evidence.title")}>
        <p>{words.say("wizard.loading")}</p>
      </Panel>
    );
  return (
    <>
      {place !== "review" && <EvidencePanel step={place} base={records.evidence} />}
      <ChecksPanel place={place} design={design} assessment={assessment} base={records.evidence} />
    </>
  );
}
