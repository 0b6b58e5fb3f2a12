import { useState } from "react";
import { ballotsFor } from "../../../domain/votes/rounds";
import { isDiffered, isUnvoted, mostContestedFirst, tallyOf } from "../../../domain/votes/tally";
import { choiceKey } from "../../../domain/votes/voted-choice";
import { closingInWords, roundInWords } from "../../../report/model/ballot-in-words";
import { handedInWords } from "../../../report/model/votes/voters-in-words";
import { mayBeShown } from "../../../state/own-ballot";
import { useEvidenceShown } from "../../../state/use-evidence-shown";
import { useRecords } from "../../../state/use-records";
import { RadioGroup } from "../../../ui/radio-group";
import { useWords } from "../../../ui/words-context";
import type { PartProps, RoundProps } from "../part-props";
import { addressOfPart } from "../place";
import { ChoiceNames } from "../round-choices";
import styles from "../vote.module.css";
import { ChoiceResult } from "./choice-result";
import { SaveVotes } from "./save-votes";

/** Who stands how to each choice, once it may be seen. */
export function ResultPart({ design, round }: PartProps) {
  const words = useWords();
  if (!round) return <p>{words.say("vote.round.none")}</p>;
  if (!mayBeShown(design, round))
    return (
      <section className={styles.section}>
        <p>{words.say("vote.result.hidden")}</p>
        <p>{handedInWords(words, round, ballotsFor(design, round.id))}</p>
        <p>
          <a href={addressOfPart("ballot")}>{words.say("vote.to-ballot")}</a>
        </p>
      </section>
    );
  return <Result design={design} round={round} />;
}

const orders = ["contested", "wizard"] as const;
const whiches = ["all", "differed"] as const;

function Result({ design, round }: RoundProps) {
  const words = useWords();
  const base = useRecords()?.evidence;
  const isShown = useEvidenceShown();
  const [order, setOrder] = useState<(typeof orders)[number]>("contested");
  const [which, setWhich] = useState<(typeof whiches)[number]>("all");
  const ballots = ballotsFor(design, round.id);
  const tallies = tallyOf(design, round);
  const sorted = order === "contested" ? mostContestedFirst(tallies) : tallies;
  const unvoted = tallies.filter(isUnvoted).map(({ at }) => at);
  const shown = sorted.filter(which === "all" ? (tally) => !isUnvoted(tally) : isDiffered);
  if (ballots.length === 0) return <p>{words.say("vote.result.empty")}</p>;
  return (
    <>
      <section className={styles.section}>
        <p>
          <strong dir="auto">{design.about.title}</strong>
          <br />
          {words.clauses([
            roundInWords(words, round),
            ...closingInWords(words, round).slice(1),
            ...(design.about.marking ? [design.about.marking] : []),
          ])}
        </p>
        <p>{words.say("vote.result.what")}</p>
        <p>{handedInWords(words, round, ballots)}</p>
        <div className={styles.controls}>
          <RadioGroup
            label={words.say("vote.result.order")}
            help={words.say("vote.result.order.help")}
            undecided={false}
            layout="inline"
            value={order}
            onChange={(chosen) => setOrder(chosen ?? "contested")}
            choices={orders.map((value) => ({
              value,
              label: words.say(`vote.result.order.${value}`),
            }))}
          />
          <RadioGroup
            label={words.say("vote.result.which")}
            undecided={false}
            layout="inline"
            value={which}
            onChange={(chosen) => setWhich(chosen ?? "all")}
            choices={whiches.map((value) => ({
              value,
              label: words.say(`vote.result.which.${value}`),
            }))}
          />
        </div>
        {base && <SaveVotes design={design} round={round} base={base} />}
      </section>
      {shown.length === 0 && <p role="status">{words.say("vote.result.none-shown")}</p>}
      <ol className={styles.results}>
        {shown.map((tally) => (
          <ChoiceResult
            key={choiceKey(tally.at)}
            design={design}
            tally={tally}
            base={isShown ? base : undefined}
            isClosed={round.closed !== undefined}
          />
        ))}
      </ol>
      {unvoted.length > 0 && (
        <section className={styles.section} aria-labelledby="no-votes">
          <h2 id="no-votes">{words.say("vote.result.no-votes")}</h2>
          <ChoiceNames design={design} choices={unvoted} />
        </section>
      )}
    </>
  );
}
