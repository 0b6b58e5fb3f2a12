import { useEffect, useRef } from "react";
import type { MandateDesign } from "../../../domain/design";
import { positions, type VotedChoice } from "../../../domain/vote";
import {
  type DraftBallot,
  type DraftVote,
  draftAt,
  withDraftVote,
} from "../../../domain/votes/draft-ballot";
import { choiceInWords } from "../../../report/model/votes/choice-in-words";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { RadioGroup } from "../../../ui/radio-group";
import { TextArea } from "../../../ui/text-area";
import { useWords } from "../../../ui/words-context";
import styles from "../vote.module.css";
import { BehindChoice } from "./behind-choice";
import { ChoiceValue } from "./choice-value";
import { EvidenceSentence } from "./evidence-sentence";

export interface ChoiceFormProps {
  design: MandateDesign;
  at: VotedChoice;
  draft: DraftBallot;
  /** Whether handing in was tried, so that what lacks is told. */
  wasTried: boolean;
  place: number;
  all: number;
  onChange: (draft: DraftBallot) => void;
  onGo: (place: number) => void;
}

/** One choice: what it says, what stands behind it, and how its reader stands to it. */
export function ChoiceForm(props: ChoiceFormProps) {
  const { design, at, draft, wasTried, place, all, onChange, onGo } = props;
  const words = useWords();
  const heading = useFocusOnMove(place);
  const { position, amendment = "", reason = "", findings = [] } = draftAt(draft, at);
  const write = (change: Partial<DraftVote>) => onChange(withDraftVote(draft, at, change));
  const isWordless = position === "amend" && amendment.trim() === "";
  return (
    <section className={styles.choice} aria-labelledby="voted-choice">
      <p className={styles.soft}>{words.say("vote.ballot.place", { place: place + 1, all })}</p>
      <h2 id="voted-choice" ref={heading} tabIndex={-1}>
        {choiceInWords(words, design, at)}
      </h2>
      <ChoiceValue design={design} at={at} />
      <EvidenceSentence at={at} />
      <RadioGroup
        label={words.say("vote.position")}
        undecided={words.say("vote.position.undecided")}
        layout="columns"
        value={position}
        onChange={(chosen) => write({ position: chosen })}
        choices={positions.map((value) => ({
          value,
          label: words.say(`vote.position.${value}`),
          help: words.say(`vote.position.${value}.help`),
        }))}
      />
      {position === "amend" && (
        <TextArea
          label={words.say("vote.ballot.amendment")}
          error={wasTried && isWordless ? words.say("vote.ballot.amendment.missing") : undefined}
          value={amendment}
          onChange={(text) => write({ amendment: text })}
          rows={2}
          maxLength={4000}
        />
      )}
      {position !== undefined && (
        <TextArea
          label={words.say("vote.ballot.reason")}
          help={words.say("vote.ballot.reason.help")}
          value={reason}
          onChange={(text) => write({ reason: text })}
          rows={2}
          maxLength={4000}
        />
      )}
      <BehindChoice
        key={place}
        at={at}
        picked={findings}
        onPick={(chosen) => write({ findings: [...chosen] })}
      />
      <Cluster justify="between">
        <Button icon="back" disabled={place === 0} onClick={() => onGo(place - 1)}>
          {words.say("vote.ballot.back")}
        </Button>
        <Button icon="forward" disabled={place === all - 1} onClick={() => onGo(place + 1)}>
          {words.say("vote.ballot.next")}
        </Button>
      </Cluster>
    </section>
  );
}

/** After a move to another choice its heading takes the focus; the first one shown does not. */
function useFocusOnMove(place: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
  }, [place]);
  return heading;
}
