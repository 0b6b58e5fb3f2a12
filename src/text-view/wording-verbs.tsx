import {
  type OperativeVerb,
  type VerbStrength,
  verbStrengths,
} from "../importing/wording/operative-verbs";
import { timesOf } from "../importing/wording/times-of";
import { Table } from "../ui/table";
import { useWords } from "../ui/words-context";
import styles from "./wording.module.css";

/** How far the operative verbs of a text bind: a strength a row. Needs the catalogue "wording". */
export function WordingVerbs({ verbs }: { verbs: readonly OperativeVerb[] }) {
  const words = useWords();
  const of = (strength: VerbStrength) => verbs.filter((verb) => verb.strength === strength);
  return (
    <>
      <Table
        caption={words.say("wording.verbs.caption")}
        rows={verbStrengths}
        rowKey={(strength) => strength}
        columns={[
          {
            id: "strength",
            header: words.say("wording.verbs.strength"),
            isRowHeader: true,
            cell: (strength) => words.say(`wording.strength.${strength}`),
          },
          {
            id: "count",
            header: words.say("wording.verbs.count"),
            align: "end",
            cell: (strength) => words.number(of(strength).length),
          },
          {
            id: "which",
            header: words.say("wording.verbs.which"),
            cell: (strength) =>
              words.commas(
                timesOf(of(strength)).map((times) => words.say("wording.verb-times", { ...times })),
              ),
          },
        ]}
      />
      <p className={styles.soft}>{words.say("wording.verbs.about")}</p>
    </>
  );
}
