import { checksOfWarrant } from "../../../engine/explore/asked-checks";
import {
  checksAsked,
  keepings,
  type LeastQuestion,
  usualQuestion,
} from "../../../engine/explore/least-question";
import { warrants } from "../../../engine/status";
import { OnRequest } from "../../../evidence-view/on-request";
import { checkTitleById } from "../../../report/model/check-in-words";
import { questionInWords } from "../../../report/model/least-change/answer-in-words";
import { Button } from "../../../ui/button";
import { CheckboxGroup } from "../../../ui/checkbox-group";
import { ChoiceCard } from "../../../ui/choice-card";
import { Cluster } from "../../../ui/cluster";
import { RadioGroup } from "../../../ui/radio-group";
import { Stack } from "../../../ui/stack";
import { useWords } from "../../../ui/words-context";
import styles from "./least-change.module.css";

export interface QuestionFormProps {
  question: LeastQuestion;
  onAsk: (question: LeastQuestion) => void;
}

/** What is asked, in a sentence; and on request the way to ask otherwise. */
export function QuestionForm({ question, onAsk }: QuestionFormProps) {
  const words = useWords();
  const said = questionInWords(words, question, checksAsked(question).length);
  return (
    <section className={styles.section} aria-labelledby="least-change-question">
      <h2 id="least-change-question">{words.say("least-change.question")}</h2>
      <p role="status">{words.join(said)}</p>
      <OnRequest summary={words.say("least-change.question.change")}>
        {() => <Otherwise question={question} onAsk={onAsk} />}
      </OnRequest>
    </section>
  );
}

function Otherwise({ question, onAsk }: QuestionFormProps) {
  const words = useWords();
  const ask = (change: Partial<LeastQuestion>) => onAsk({ ...question, ...change });
  const all = checksOfWarrant(question.warrants);
  const chosen = checksAsked(question).map(({ id }) => id);
  return (
    <Stack gap={4}>
      <CheckboxGroup
        label={words.say("least-change.question.warrants")}
        value={question.warrants}
        choices={warrants.map((value) => ({ value, label: words.say(`report.warrant.${value}`) }))}
        {...(question.warrants.length === 0
          ? { error: words.say("least-change.question.warrants.none") }
          : {})}
        onChange={(next) => ask({ warrants: next, left: [] })}
      />
      <ChoiceCard
        type="checkbox"
        label={words.say("least-change.question.partly")}
        value="partly"
        checked={question.partly}
        onChange={({ target }) => ask({ partly: target.checked })}
      />
      <RadioGroup
        label={words.say("least-change.keeping")}
        value={question.keeping}
        undecided={false}
        choices={keepings.map((value) => ({
          value,
          label: words.say(`least-change.keeping.${value}`),
        }))}
        onChange={(keeping = usualQuestion.keeping) => ask({ keeping })}
      />
      <OnRequest summary={words.say("least-change.question.left")}>
        {() => (
          <CheckboxGroup
            label={words.say("least-change.question.left")}
            value={chosen}
            choices={all.map(({ id }) => ({ value: id, label: checkTitleById(words, id) }))}
            {...(chosen.length === 0
              ? { error: words.say("least-change.question.left.none") }
              : {})}
            onChange={(next) =>
              ask({ left: all.flatMap(({ id }) => (next.includes(id) ? [] : [id])) })
            }
          />
        )}
      </OnRequest>
      <Cluster>
        <Button
          kind="quiet"
          aria-disabled={question === usualQuestion}
          onClick={() => onAsk(usualQuestion)}
        >
          {words.say("least-change.question.back")}
        </Button>
      </Cluster>
    </Stack>
  );
}
