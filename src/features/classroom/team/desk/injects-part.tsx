import type { Inject } from "../../../../classroom/exercise/inject";
import { isSelfPaced } from "../../../../classroom/team/self-paced";
import { isFieldPath } from "../../../../domain/field-catalogue";
import { InjectSlip } from "../../../../exercise-view/inject-slip";
import { labelOf } from "../../../../report/model/value-in-words";
import { today } from "../../../../state/today";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";
import { CodeForm } from "./code-form";
import type { DeskProps } from "./desk-props";
import { NextInject } from "./next-inject";
import { TextLanguage } from "./text-language";

/** The injects that were opened, newest first, and the box for the next code. */
export function InjectsPart(props: DeskProps) {
  const words = useWords();
  const { exercise, team, asked } = props;
  const openedAt = (id: string) => {
    const moment = new Date(exercise.opened.find(({ inject }) => inject === id)?.at ?? 0);
    return words.say("team.injects.opened-at", {
      date: words.date(today(moment)),
      time: words.time(moment),
    });
  };
  const setBy = ({ adds }: Inject) =>
    (adds?.answers ?? []).flatMap(({ path }) => (isFieldPath(path) ? labelOf(words, path) : []));
  return (
    <TextLanguage source={team.source}>
      {isSelfPaced(exercise) ? (
        <NextInject {...props} />
      ) : (
        <CodeForm key={asked?.code} exercise={exercise} team={team} asked={asked} />
      )}
      {team.injects.length === 0 && !isSelfPaced(exercise) && (
        <p>{words.say("team.injects.none")}</p>
      )}
      <ol className={styles.plain} reversed>
        {team.injects.toReversed().map((inject) => (
          <li key={inject.id}>
            <InjectSlip inject={inject} level={2}>
              {setBy(inject).length > 0 && (
                <p>{words.say("team.inject.sets", { fields: words.list(setBy(inject)) })}</p>
              )}
              <p className={styles.soft}>{openedAt(inject.id)}</p>
            </InjectSlip>
          </li>
        ))}
      </ol>
    </TextLanguage>
  );
}
