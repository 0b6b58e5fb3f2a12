import { checks } from "../../../engine/registry";
import type { EvidenceBase } from "../../../evidence/schema";
import { TextWithTerms } from "../../../help-view/text-with-terms";
import { checkQuestion, checkTitle } from "../../../report/model/check-in-words";
import { useWords } from "../../../ui/words-context";
import { Nowhere } from "../nowhere";
import { addressOfPart } from "../place";
import styles from "../room.module.css";
import { CheckEntry } from "./check-entry";
import { CheckInDesign } from "./check-in-design";

/** One check with all that stands behind it, and how it answers for the open design. */
export function CheckPage({ base, id }: { base: EvidenceBase; id: string }) {
  const words = useWords();
  const check = checks.find((each) => each.id === id);
  if (!check) return <Nowhere />;
  return (
    <>
      <header className={styles.section}>
        <p>
          <a href={addressOfPart("checks")}>{words.say("room.check.all")}</a>
        </p>
        <h1>{checkTitle(words, check)}</h1>
        <p className={styles.lead}>
          <TextWithTerms>{checkQuestion(words, check)}</TextWithTerms>
        </p>
      </header>
      <CheckInDesign id={id} />
      <CheckEntry check={check} base={base} />
    </>
  );
}
