import type { Exercise } from "../../../../classroom/exercise/exercise";
import { isFieldPath } from "../../../../domain/field-catalogue";
import { Prose } from "../../../../exercise-view/prose";
import { useWritten } from "../../../../exercise-view/written";
import { looseValue } from "../../../../report/model/exercise/loose-value";
import { labelOf } from "../../../../report/model/value-in-words";
import { Table } from "../../../../ui/table";
import { useWords } from "../../../../ui/words-context";
import styles from "./read.module.css";
import { ReadSection } from "./read-section";

/** One defensible answer among several, with those who would not have signed it. */
export function ModelSection({ exercise }: { exercise: Exercise }) {
  const written = useWritten();
  const words = useWords();
  const { preface, choices, dissents } = exercise.facilitator.model;
  const roleOf = (id: string) => exercise.roles.find((role) => role.id === id)?.title ?? id;
  return (
    <ReadSection title={words.say("classroom.read.model")}>
      <Prose paragraphs={preface} />
      <Table
        caption={words.say("classroom.read.model")}
        rows={choices}
        rowKey={({ path }) => path}
        columns={[
          {
            id: "choice",
            header: words.say("classroom.read.model.choice"),
            isRowHeader: true,
            cell: ({ path }) => (isFieldPath(path) ? labelOf(words, path) : path),
          },
          {
            id: "answer",
            header: words.say("classroom.read.model.value"),
            cell: ({ path, value }) => <bdi>{looseValue(words, exercise.design, path, value)}</bdi>,
          },
          {
            id: "reason",
            header: words.say("classroom.read.model.reason"),
            cell: ({ reason }) => <span {...written}>{reason}</span>,
          },
        ]}
      />
      {dissents.length > 0 && (
        <>
          <h3 lang={words.locale}>{words.say("classroom.read.dissents")}</h3>
          <ul className={styles.points}>
            {dissents.map(({ id, role, text, findings }) => (
              <li key={id}>
                <strong {...written}>{roleOf(role)}</strong> <span {...written}>{text}</span>{" "}
                {findings.length > 0 && (
                  <span className={styles.soft} lang={words.locale}>
                    {words.say("classroom.read.findings", { count: findings.length })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </ReadSection>
  );
}
