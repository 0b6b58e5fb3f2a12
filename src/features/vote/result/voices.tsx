import type { Position } from "../../../domain/vote";
import type { Voice } from "../../../domain/votes/tally";
import { findingById, workById } from "../../../evidence/evidence-base";
import type { EvidenceBase } from "../../../evidence/schema";
import { FindingDetails } from "../../../evidence-view/finding-details";
import { OnRequest } from "../../../evidence-view/on-request";
import { findingInBrief } from "../../../report/model/finding-in-words";
import { voterInWords } from "../../../report/model/votes/voters-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";

export interface VoicesProps {
  position: Position;
  voices: readonly Voice[];
  base: EvidenceBase | undefined;
}

/** Who takes a position, in what words, why and by which findings; each position at the same size. */
export function Voices({ position, voices, base }: VoicesProps) {
  const words = useWords();
  return (
    <section className={styles.side}>
      <h3>{words.say(`vote.result.${position}`)}</h3>
      {voices.length === 0 ? (
        <p className={styles.soft}>{words.say("vote.result.nobody")}</p>
      ) : (
        <ul className={styles.voices}>
          {voices.map((voice) => (
            <VoiceItem key={voice.ballot} voice={voice} base={base} />
          ))}
        </ul>
      )}
    </section>
  );
}

function VoiceItem({ voice, base }: { voice: Voice; base: EvidenceBase | undefined }) {
  const words = useWords();
  const { amendment, reason, findings = [] } = voice;
  return (
    <li>
      <p className={styles.voter}>{voterInWords(words, voice)}</p>
      {amendment && <p>{words.say("vote.result.instead", { text: amendment })}</p>}
      {reason && <p>{words.say("vote.result.why", { text: reason })}</p>}
      {base && findings.length > 0 && (
        <>
          <p className={styles.soft}>{words.say("vote.result.findings")}</p>
          <ul className={styles.goneBy}>
            {findings.map((id) => (
              <li key={id}>
                <GoneBy id={id} base={base} />
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

/** A finding that somebody goes by, and on request what it says. */
function GoneBy({ id, base }: { id: string; base: EvidenceBase }) {
  const words = useWords();
  const finding = findingById(base, id);
  const work = finding && workById(base, finding.workId);
  if (!finding || !work) return <p>{words.say("vote.result.gone-finding", { id })}</p>;
  return (
    <OnRequest summary={findingInBrief(words, finding, work)}>
      {() => <FindingDetails finding={finding} work={work} />}
    </OnRequest>
  );
}
