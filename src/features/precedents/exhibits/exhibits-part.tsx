import { exhibitById } from "../../../precedents/exhibits/exhibits";
import { usePartArrival } from "../../../ui/use-part-arrival";
import { useWords } from "../../../ui/words-context";
import { addressOfExhibit } from "./addresses";
import { ExhibitList } from "./exhibit-list";
import { ExhibitPage } from "./exhibit-page";

/** The cases to learn from: their list, or the one at the address. */
export function ExhibitsPart({ id }: { id: string | undefined }) {
  usePartArrival(id ?? "");
  if (id === undefined) return <ExhibitList />;
  const exhibit = exhibitById(id);
  return exhibit ? <ExhibitPage key={id} exhibit={exhibit} /> : <Nowhere />;
}

function Nowhere() {
  const words = useWords();
  return (
    <>
      <h1>{words.say("exhibits.nowhere.title")}</h1>
      <p>{words.say("exhibits.nowhere.text")}</p>
      <p>
        <a href={addressOfExhibit()}>{words.say("exhibits.all")}</a>
      </p>
    </>
  );
}
