import { useState } from "react";
import type { DraftBallot } from "../../../domain/votes/draft-ballot";
import { draftOf, keepDraft, ownBallot } from "../../../state/own-ballot";
import { useWords } from "../../../ui/words-context";
import type { PartProps, RoundProps } from "../part-props";
import styles from "../vote.module.css";
import { ChoiceForm } from "./choice-form";
import { HandInForm } from "./hand-in-form";
import { HandedIn } from "./handed-in";
import { Overview } from "./overview";

/** The ballot of whoever votes in this browser, for the round that is looked at. */
export function BallotPart({ design, round }: PartProps) {
  const words = useWords();
  const [person, setPerson] = useState(0);
  const own = round && ownBallot(design, round.id);
  if (round && own)
    return (
      <HandedIn design={design} round={round} own={own} onLeave={() => setPerson(person + 1)} />
    );
  if (!round || round.closed !== undefined) return <p>{words.say("vote.ballot.none")}</p>;
  return <Form key={`${design.id} ${round.id} ${person}`} design={design} round={round} />;
}

/** The draft, one choice at a time; every keystroke is kept. */
function Form({ design, round }: RoundProps) {
  const words = useWords();
  const [draft, setDraft] = useState(() => draftOf(design.id, round.id));
  const [isKept, setIsKept] = useState<boolean>();
  const [place, setPlace] = useState(0);
  const [wasTried, setWasTried] = useState(false);
  const at = round.choices[place] ?? round.choices[0];

  function change(next: DraftBallot) {
    setDraft(next);
    setIsKept(keepDraft(design.id, round.id, next));
  }

  return (
    <div className={styles.ballot}>
      <p>{words.say("vote.ballot.text")}</p>
      <Overview design={design} round={round} draft={draft} place={place} onGo={setPlace} />
      {at && (
        <ChoiceForm
          design={design}
          at={at}
          draft={draft}
          wasTried={wasTried}
          place={place}
          all={round.choices.length}
          onChange={change}
          onGo={setPlace}
        />
      )}
      <p role="status" className={styles.soft}>
        {isKept !== undefined && words.say(isKept ? "vote.ballot.kept" : "vote.ballot.not-kept")}
      </p>
      <HandInForm
        design={design}
        round={round}
        draft={draft}
        wasTried={wasTried}
        onChange={change}
        onTry={() => setWasTried(true)}
        onGo={setPlace}
      />
    </div>
  );
}
