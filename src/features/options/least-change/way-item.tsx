import type { AnswerSet } from "../../../engine/explore/least-answer";
import type { Moved } from "../../../engine/explore/set-effects";
import { type ChosenEdit, withChosen } from "../../../engine/explore/vary";
import { OnRequest } from "../../../evidence-view/on-request";
import { checkTitleById } from "../../../report/model/check-in-words";
import {
  editInWords,
  escapedInWords,
  meansInWords,
  mendsInWords,
  movesOf,
} from "../../../report/model/least-change/set-in-words";
import { addressOfField } from "../../../state/address-of-field";
import { changeDesign } from "../../../state/design-store";
import { showNotice } from "../../../state/notice";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { StatusMark } from "../../../ui/status-mark";
import { VisuallyHidden } from "../../../ui/visually-hidden";
import { useWords } from "../../../ui/words-context";
import { useKeepOption } from "../use-keep-option";
import styles from "./least-change.module.css";
import type { AnswerProps } from "./use-least-change";

export interface WayItemProps extends AnswerProps {
  way: AnswerSet;
  /** From 1. */
  place: number;
}

/** One smallest set: its edits and what each is for, what follows, what it takes, and the ways to make it. */
export function WayItem({ found: { design, answer }, isCurrent, way, place }: WayItemProps) {
  const words = useWords();
  const { mended, worse, others } = movesOf(way, answer.unmet);
  const title = words.say("least-change.way", { place });
  const escaped = escapedInWords(words, mended);
  return (
    <li className={styles.way}>
      <h4>{title}</h4>
      <ul className={styles.edits}>
        {way.edits.map((effect) => {
          const { path, row } = effect.edit;
          const said = editInWords(words, design, effect.edit);
          return (
            <li key={`${path} ${row ?? ""}`}>
              <span className={styles.edit}>{said}</span>{" "}
              <a href={addressOfField(path, row)}>
                {words.say("least-change.edit.open")}
                <VisuallyHidden>{` ${said}`}</VisuallyHidden>
              </a>
              {effect.mends.length > 0 && (
                <p className={styles.soft}>{mendsInWords(words, effect)}</p>
              )}
            </li>
          );
        })}
      </ul>
      <Moves title={words.say("least-change.moved.mended")} moves={mended} />
      {escaped !== "" && <p>{escaped}</p>}
      <Moves title={words.say("least-change.moved.worse")} moves={worse} />
      <Moves title={words.say("least-change.moved.others")} moves={others} />
      <p>
        <span className={styles.name}>{words.say("least-change.means")}</span>{" "}
        {words.join(meansInWords(words, design, way.set))}
      </p>
      <Acts design={design} isCurrent={isCurrent} set={way.set} title={title} />
      {way.others.length > 0 && (
        <OnRequest summary={words.say("least-change.others", { count: way.others.length })}>
          {() => (
            <ul className={styles.edits}>
              {way.others.map((set) => (
                <li key={JSON.stringify(set)}>
                  {words.clauses(set.map((edit) => editInWords(words, design, edit)))}
                  <Acts design={design} isCurrent={isCurrent} set={set} title={title} />
                </li>
              ))}
            </ul>
          )}
        </OnRequest>
      )}
    </li>
  );
}

function Moves({ title, moves }: { title: string; moves: readonly Moved[] }) {
  const words = useWords();
  if (moves.length === 0) return null;
  return (
    <div className={styles.moves}>
      <span className={styles.name}>{title}</span>
      <ul>
        {moves.map(({ check, before, after }) => (
          <li key={check}>
            {checkTitleById(words, check)}{" "}
            <StatusMark
              status={after}
              label={words.say("least-change.moved.status", {
                before: words.say(`ui.status.${before}`),
                after: words.say(`ui.status.${after}`),
              })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ActsProps extends Pick<AnswerProps, "isCurrent"> {
  design: AnswerProps["found"]["design"];
  set: readonly ChosenEdit[];
  title: string;
}

/** Makes the edits in one step of undo, or keeps the design with them as a new option. */
function Acts({ design, isCurrent, set, title }: ActsProps) {
  const words = useWords();
  const edits = words.clauses(set.map((edit) => editInWords(words, design, edit)));
  const { keep, isBusy } = useKeepOption();
  function apply() {
    changeDesign((before) => withChosen(before, set));
    const text = words.say("least-change.applied", { edits });
    showNotice({ kind: "info", text, offersUndo: true });
  }
  const acts = [
    {
      label: words.say("least-change.apply", { count: set.length }),
      act: apply,
      isOffered: isCurrent,
    },
    {
      label: words.say("least-change.keep"),
      act: () => keep(set),
      isOffered: isCurrent && !isBusy,
    },
  ];
  return (
    <Cluster>
      {acts.map(({ label, act, isOffered }) => (
        <Button
          key={label}
          aria-disabled={!isOffered}
          aria-label={words.say("least-change.limits.all.named", { name: title, act: label })}
          aria-description={edits}
          onClick={() => isOffered && act()}
        >
          {label}
        </Button>
      ))}
    </Cluster>
  );
}
