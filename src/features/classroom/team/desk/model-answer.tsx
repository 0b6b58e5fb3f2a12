import type { Facilitator } from "../../../../classroom/exercise/facilitator";
import type { Role } from "../../../../classroom/exercise/role";
import type { MandateDesign } from "../../../../domain/design";
import { answerAt } from "../../../../domain/edit";
import { isFieldPath } from "../../../../domain/field-catalogue";
import type { FieldPath } from "../../../../domain/field-path";
import { Prose } from "../../../../exercise-view/prose";
import { useWritten } from "../../../../exercise-view/written";
import { rowCalled } from "../../../../report/model/row-called";
import { labelOf, valueInWords } from "../../../../report/model/value-in-words";
import { useDesignStore } from "../../../../state/design-store";
import { Table } from "../../../../ui/table";
import { useWords } from "../../../../ui/words-context";
import styles from "../team.module.css";

interface ModelAnswerProps {
  model: Facilitator["model"];
  roles: readonly Role[];
}

/** One defensible answer beside the team's own, and those who would not have signed it. */
export function ModelAnswer({ model, roles }: ModelAnswerProps) {
  const written = useWritten();
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const titleOf = (role: string) => roles.find(({ id }) => id === role)?.title ?? role;
  const choices = model.choices.flatMap((choice) =>
    isFieldPath(choice.path) ? [{ ...choice, path: choice.path as FieldPath }] : [],
  );
  return (
    <section className={styles.section} data-wide aria-labelledby="debrief-model">
      <h2 id="debrief-model">{words.say("team.debrief.model")}</h2>
      <p>{words.say("team.debrief.model.what")}</p>
      <Prose paragraphs={model.preface} />
      <Table
        caption={words.say("team.debrief.model.table")}
        rows={choices}
        rowKey={({ path }) => path}
        columns={[
          {
            id: "choice",
            header: words.say("team.debrief.choice"),
            isRowHeader: true,
            cell: ({ path }) => labelOf(words, path),
          },
          {
            id: "model",
            header: words.say("team.debrief.there"),
            cell: ({ path, value }) => <bdi>{valueInWords(words, path, { value })}</bdi>,
          },
          {
            id: "own",
            header: words.say("team.debrief.yours"),
            cell: ({ path }) => design && <OwnValue design={design} path={path} />,
          },
          {
            id: "reason",
            header: words.say("team.debrief.why"),
            cell: ({ reason }) => <span {...written}>{reason}</span>,
          },
        ]}
      />
      {model.dissents.length > 0 && (
        <>
          <h3>{words.say("team.debrief.dissents")}</h3>
          <ul>
            {model.dissents.map(({ id, role, text }) => (
              <li key={id}>
                <strong {...written}>{titleOf(role)}</strong> <span {...written}>{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OwnValue({ design, path }: { design: MandateDesign; path: FieldPath }) {
  const words = useWords();
  const name = (row: string) => rowCalled(design, words, row);
  return <bdi>{valueInWords(words, path, answerAt(design, path), name)}</bdi>;
}
