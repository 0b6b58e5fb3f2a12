import { useHashLocation } from "wouter/use-hash-location";
import { PartedPage } from "../../ui/parted-page";
import { usePartArrival } from "../../ui/use-part-arrival";
import { useWords } from "../../ui/words-context";
import { ChangesPart } from "./changes/changes-part";
import { ClausesPart } from "./clauses/clauses-part";
import { ExhibitsPart } from "./exhibits/exhibits-part";
import { OperationsPart } from "./operations/operations-part";
import { addressOfPart, arrivalAt, parts, placeAt } from "./place";

/** What past mandates decided: its parts, and the one asked for. */
export function PrecedentsPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const place = placeAt(location);
  usePartArrival(arrivalAt(place));
  return (
    <PartedPage
      label={words.say("precedents-page.parts")}
      links={parts.map((part) => ({
        address: addressOfPart(part),
        label: words.say(`precedents-page.part.${part}`),
        isCurrent: part === place.part,
      }))}
    >
      {place.part === "clauses" && <ClausesPart filter={place.filter} />}
      {place.part === "changes" && <ChangesPart operation={place.operation} />}
      {place.part === "operations" && <OperationsPart id={place.id} filter={place.filter} />}
      {place.part === "exhibits" && <ExhibitsPart id={place.id} />}
    </PartedPage>
  );
}
