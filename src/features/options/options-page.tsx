import { useHashLocation } from "wouter/use-hash-location";
import { EvidenceWaits, WhileEvidenceShown } from "../../evidence-view/evidence-waits";
import { PartedPage } from "../../ui/parted-page";
import { usePartArrival } from "../../ui/use-part-arrival";
import { useWords } from "../../ui/words-context";
import { ComparePart } from "./compare/compare-part";
import { ExplorerPart } from "./explorer/explorer-part";
import { LeastChangePart } from "./least-change/least-change-part";
import { addressOfPart, type Part, partAt, parts } from "./place";
import { ProjectPart } from "./project/project-part";
import { WhatIfPart } from "./what-if/what-if-part";

const shown: Record<Part, () => React.JSX.Element | null> = {
  project: ProjectPart,
  compare: ComparePart,
  "what-if": WhatIfPart,
  "least-change": LeastChangePart,
  explorer: ExplorerPart,
};

/** What one part shows while an exercise holds checks and evidence back. */
function Waits({ part }: { part: Part }) {
  const words = useWords();
  return (
    <>
      <h1>{words.say(`options.part.${part}`)}</h1>
      <EvidenceWaits />
    </>
  );
}

/** Other ways to the same end: options of a project, and ways to find them. */
export function OptionsPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const open = partAt(location);
  usePartArrival(open);
  const Shown = shown[open];
  return (
    <PartedPage
      label={words.say("options.parts")}
      links={parts.map((part) => ({
        address: addressOfPart(part),
        label: words.say(`options.part.${part}`),
        isCurrent: part === open,
      }))}
    >
      {open === "project" ? (
        <Shown />
      ) : (
        <WhileEvidenceShown instead={<Waits part={open} />}>
          <Shown />
        </WhileEvidenceShown>
      )}
    </PartedPage>
  );
}
