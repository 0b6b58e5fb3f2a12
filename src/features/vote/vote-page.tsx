import { useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { roundsOf } from "../../domain/votes/rounds";
import { PageTitle } from "../../help-view/page-title";
import { useDesignStore } from "../../state/design-store";
import { PartedPage } from "../../ui/parted-page";
import { usePartArrival } from "../../ui/use-part-arrival";
import { useWords } from "../../ui/words-context";
import { BallotPart } from "./ballot/ballot-part";
import type { PartProps } from "./part-props";
import { addressOfPart, type Part, partAt, parts } from "./place";
import { ResultPart } from "./result/result-part";
import { RoundPart } from "./round/round-part";
import { RoundChoice } from "./round-choice";
import styles from "./vote.module.css";

const shown: Record<Part, (props: PartProps) => React.JSX.Element> = {
  round: RoundPart,
  ballot: BallotPart,
  result: ResultPart,
};

/** A first vote on the choices of the open design, before anybody sees how others voted. */
export function VotePage() {
  const words = useWords();
  const [location] = useHashLocation();
  const design = useDesignStore((state) => state.design);
  const [asked, setAsked] = useState<string>();
  const open = partAt(location);
  usePartArrival(open);
  if (!design) return null;
  const rounds = roundsOf(design);
  const round = rounds.find(({ id }) => id === asked) ?? rounds[0];
  const Shown = shown[open];
  return (
    <PartedPage
      label={words.say("vote.parts")}
      links={parts.map((part) => ({
        address: addressOfPart(part),
        label: words.say(`vote.part.${part}`),
        isCurrent: part === open,
      }))}
    >
      <header className={styles.head}>
        <PageTitle topic="vote">
          {words.say(open === "round" ? "vote.title" : `vote.part.${open}`)}
        </PageTitle>
        {open === "round" && (
          <>
            <p>{words.say("vote.what")}</p>
            <p>{words.say("vote.blind")}</p>
          </>
        )}
        {rounds.length > 1 && <RoundChoice rounds={rounds} asked={asked} onChoose={setAsked} />}
      </header>
      <Shown design={design} round={round} />
    </PartedPage>
  );
}
