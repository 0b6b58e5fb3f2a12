import type { FurtherForce } from "../../importing/match/further-forces";
import type { Reading } from "../../importing/match/read-resolution";
import type { TextHighlight } from "../../text-view/marked-passage";
import { useWords } from "../../ui/words-context";
import { labelInWords } from "./label-in-words";
import { ReadLine } from "./read-line";
import styles from "./reader.module.css";

export interface OtherForcesProps {
  reading: Reading;
  onShow: (place: TextHighlight) => void;
}

/** What the text decides on other forces, apart from the proposals: none of it is for the design. */
export function OtherForces({ reading, onShow }: OtherForcesProps) {
  const words = useWords();
  const { forces, furtherForces } = reading;
  if (furtherForces.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="reader-forces">
      <h3 id="reader-forces">{words.say("reader.further")}</h3>
      <p>{words.say("reader.further.text", { main: forces.main })}</p>
      {furtherForces.map((force) => (
        <Force key={force.name} force={force} onShow={onShow} />
      ))}
    </section>
  );
}

function Force({ force, onShow }: { force: FurtherForce; onShow: OtherForcesProps["onShow"] }) {
  const words = useWords();
  return (
    <ul className={styles.rows} aria-label={force.name}>
      {force.proposals.map(({ field, value, evidence }) => {
        const line = words.say("reader.further.line", {
          force: force.name,
          field: words.say(`reader.field.${field}`),
          value: labelInWords(words, field, value as string | number | null),
        });
        const id = `${force.name} ${field}`;
        return <ReadLine key={id} id={id} line={line} evidence={evidence} onShow={onShow} />;
      })}
    </ul>
  );
}
