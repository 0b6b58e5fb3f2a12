import { officialText } from "../../../precedents/clauses/official-text";
import type { Precedent } from "../../../precedents/schema";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import pageStyles from "../precedents.module.css";
import { factSentences } from "./fact-sentences";

/** What the record holds of an operation beside its figures, in sentences. */
export function OperationFacts({ precedent }: { precedent: Precedent }) {
  const words = useWords();
  const { establishingResolution, otherBasis } = precedent;
  return (
    <>
      <p>{words.join(factSentences(words, precedent))}</p>
      {establishingResolution && (
        <p>
          {words.say("operations.says.set-up")}{" "}
          <WebLink href={officialText(establishingResolution)}>{establishingResolution}</WebLink>
        </p>
      )}
      {otherBasis && <p>{words.say("operations.says.other-basis", { basis: otherBasis })}</p>}
      <p className={pageStyles.soft}>{words.say("operations.says.coded")}</p>
    </>
  );
}
