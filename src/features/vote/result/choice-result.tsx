import type { MandateDesign } from "../../../domain/design";
import { type ChoiceTally, isDiffered, type Voice } from "../../../domain/votes/tally";
import { knownChoice, textAt } from "../../../domain/votes/voted-choice";
import type { EvidenceBase } from "../../../evidence/schema";
import { choiceInWords, valueLines, votedValue } from "../../../report/model/votes/choice-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";
import { Voices } from "./voices";

export interface ChoiceResultProps {
  design: MandateDesign;
  tally: ChoiceTally;
  base: EvidenceBase | undefined;
  isClosed: boolean;
}

/** One choice: its value then and now, who stands how, and what can come of it. */
export function ChoiceResult({ design, tally, base, isClosed }: ChoiceResultProps) {
  const words = useWords();
  const { at, oppose, amend, support, undecided } = tally;
  const all = [...oppose, ...amend, ...support];
  return (
    <li className={styles.result}>
      <h2>{choiceInWords(words, design, at)}</h2>
      <Values design={design} tally={tally} voices={all} />
      <div className={styles.sides}>
        <Voices position="oppose" voices={oppose} base={base} />
        <Voices position="amend" voices={amend} base={base} />
        <Voices position="support" voices={support} base={base} />
      </div>
      {undecided.length > 0 && (
        <p className={styles.soft}>
          {words.say("vote.result.undecided", { names: words.list(undecided) })}
        </p>
      )}
      {isClosed && isDiffered(tally) && <After tally={tally} />}
    </li>
  );
}

interface ValuesProps {
  design: MandateDesign;
  tally: ChoiceTally;
  voices: readonly Voice[];
}

/** The value now and, where it has changed since somebody voted, the one that was voted on. */
function Values({ design, tally: { at }, voices }: ValuesProps) {
  const words = useWords();
  const now = textAt(design, at);
  const earlier = voices.filter(({ on }) => on !== now);
  const voted = new Set(earlier.flatMap(({ on }) => votedValue(words, design, at, on) ?? []));
  const lines = valueLines(words, design, at);
  return (
    <div className={styles.values}>
      {[...voted].map((value) => (
        <p key={value}>{words.say("vote.result.voted-on", { value })}</p>
      ))}
      {earlier.length > 0 && voted.size === 0 && <p>{words.say("vote.result.now-else")}</p>}
      <p>
        {lines.length === 0
          ? words.say("vote.ballot.gone")
          : words.say("vote.result.now", { value: words.clauses(lines) })}
      </p>
    </div>
  );
}

/** The ways on after the discussion; the record keeps who differed on each of them. */
function After({ tally: { at, amend } }: { tally: ChoiceTally }) {
  const words = useWords();
  const known = knownChoice(at);
  if (!known) return null;
  const address = addressOfField(known.path, known.row);
  return (
    <div className={styles.after}>
      <h3>{words.say("vote.after.title")}</h3>
      <p>
        <a href={address}>{words.say("vote.after.keep")}</a>
        {amend.length > 0 && <a href={address}>{words.say("vote.after.amend")}</a>}
      </p>
      <p className={styles.soft}>{words.say("vote.after.dissent")}</p>
    </div>
  );
}
