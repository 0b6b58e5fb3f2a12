import { memo, useId } from "react";
import { fieldRecord } from "../../domain/field-catalogue";
import type { ListPath } from "../../domain/rows-edit";
import { TermLine } from "../../help-view/term-line";
import { labelOf } from "../../report/model/value-in-words";
import { useWords } from "../../ui/words-context";
import { useAskedField } from "./asked-field";
import { Deciders } from "./deciders";
import { useFocus } from "./focus-store";
import { questionAnchor } from "./form/anchor";
import { AskedDisclosure } from "./form/asked-disclosure";
import { QuestionFields } from "./form/question-fields";
import { NoteBelow } from "./panels/note-below";
import type { Question } from "./question";
import { RowsEditor } from "./rows/rows-editor";
import styles from "./wizard.module.css";

const noDetail: readonly never[] = [];

/** One question with its fields; while the focus is in it, the evidence note is about it. */
export const QuestionSection = memo(function QuestionSection({ question }: { question: Question }) {
  const words = useWords();
  const titleId = useId();
  const [first] = question.paths;
  const isList = first !== undefined && fieldRecord(first).value.kind === "rows";
  const take = () => useFocus.setState({ question: question.id });
  return (
    <section
      className={styles.question}
      id={questionAnchor(question.id)}
      aria-labelledby={titleId}
      onFocusCapture={take}
      onPointerDownCapture={take}
    >
      <h2 id={titleId} className={styles.questionTitle}>
        {words.sayDynamic(`wizard.question.${question.id}`)}
      </h2>
      <Deciders question={question} />
      <TermLine
        className={styles.deciders}
        texts={[
          words.sayDynamic(`wizard.question.${question.id}`),
          ...question.paths.map((path) => labelOf(words, path)),
        ]}
      />
      {isList ? <ListOf question={question} /> : <Fields question={question} />}
      {question.otherPage && (
        <p>
          <a href={question.otherPage.address}>{words.say(question.otherPage.words)}</a>
        </p>
      )}
      <NoteBelow question={question} />
    </section>
  );
});

function ListOf({ question }: { question: Question }) {
  const { paths, detail = noDetail } = question;
  return <RowsEditor list={paths[0] as ListPath} columns={columnsOf(question)} detail={detail} />;
}

function Fields({ question }: { question: Question }) {
  const words = useWords();
  const { paths, detail = noDetail } = question;
  const isAsked = useAskedField(({ field }) => field !== undefined && detail.includes(field.path));
  return (
    <>
      <QuestionFields paths={paths} />
      {detail.length > 0 && (
        <AskedDisclosure summary={words.say("wizard.question-detail")} isAsked={isAsked}>
          {() => <QuestionFields paths={detail} />}
        </AskedDisclosure>
      )}
    </>
  );
}

const columns = new WeakMap<Question, Question["paths"]>();

/** A list's columns, the same array each time, so that rows are not drawn anew. */
function columnsOf(question: Question): Question["paths"] {
  const known = columns.get(question) ?? question.paths.slice(1);
  columns.set(question, known);
  return known;
}
