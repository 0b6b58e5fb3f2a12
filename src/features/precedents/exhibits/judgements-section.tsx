import type { EvidenceBase } from "../../../evidence/schema";
import { judgementsDiffer } from "../../../precedents/exhibits/exhibits";
import type { Exhibit, Judgement } from "../../../precedents/exhibits/schema";
import { useWords } from "../../../ui/words-context";
import styles from "./exhibits.module.css";
import { sourceOfJudgement } from "./judgement-source";
import { SourceLines } from "./source-lines";

export interface JudgementsSectionProps {
  exhibit: Exhibit;
  base: EvidenceBase;
}

/** Published judgements side by side, of one size, whichever way they point. */
export function JudgementsSection({ exhibit, base }: JudgementsSectionProps) {
  const words = useWords();
  const { judgements } = exhibit;
  return (
    <section className={styles.section} aria-labelledby="judgements">
      <h2 id="judgements">{words.say("exhibits.judgements")}</h2>
      <p>{words.say("exhibits.judgements.text")}</p>
      {judgements.length === 0 && <p>{words.say("exhibits.judgements.none")}</p>}
      {judgements.length === 1 && <p>{words.say("exhibits.judgements.one")}</p>}
      {judgementsDiffer(exhibit) && <p>{words.say("exhibits.judgements.differ")}</p>}
      <ul className={styles.beside}>
        {judgements.map((judgement) => (
          <li key={judgement.id}>
            <JudgementCard exhibit={exhibit} judgement={judgement} base={base} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function JudgementCard(props: JudgementsSectionProps & { judgement: Judgement }) {
  const { exhibit, judgement, base } = props;
  const words = useWords();
  const source = sourceOfJudgement(words, base, judgement);
  return (
    <>
      <h3>{words.say(`exhibits.direction.${judgement.direction}`)}</h3>
      <p className={styles.soft}>
        {words.say("exhibits.judged", {
          matter: words.say(`exhibits.judged.${judgement.judged}`),
        })}
      </p>
      <p>{words.sayDynamic(`exhibits.${exhibit.id}.judgement.${judgement.id}`)}</p>
      {source && <SourceLines source={source} />}
    </>
  );
}
