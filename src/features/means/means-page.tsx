import { useHashLocation } from "wouter/use-hash-location";
import { PartedPage } from "../../ui/parted-page";
import { usePartArrival } from "../../ui/use-part-arrival";
import { useWords } from "../../ui/words-context";
import { CostPart } from "./cost/cost-part";
import { addressOfPart, type Part, partAt, parts } from "./place";
import { SizingPart } from "./sizing/sizing-part";
import { StagesPart } from "./stages/stages-part";
import { YardsticksPart } from "./yardsticks/yardsticks-part";

const shown: Record<Part, () => React.JSX.Element> = {
  yardsticks: YardsticksPart,
  sizing: SizingPart,
  cost: CostPart,
  stages: StagesPart,
};

/** What the design has beside what it sets out to do: troops, money, time and pledges. */
export function MeansPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const open = partAt(location);
  usePartArrival(open);
  const Shown = shown[open];
  return (
    <PartedPage
      label={words.say("means.parts")}
      links={parts.map((part) => ({
        address: addressOfPart(part),
        label: words.say(`means.part.${part}`),
        isCurrent: part === open,
      }))}
    >
      <Shown />
    </PartedPage>
  );
}
