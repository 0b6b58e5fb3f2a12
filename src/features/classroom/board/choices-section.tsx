import { useState } from "react";
import type { BoardChoice } from "../../../classroom/debrief/board";
import { type SectionId, sectionIds } from "../../../domain/design";
import { sectionOf } from "../../../domain/field-path";
import { OnRequest } from "../../../evidence-view/on-request";
import { Button } from "../../../ui/button";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";
import { useBoardView } from "./board-context";
import { ChoiceFigure } from "./choice-figure";

/** So many choices are drawn at once. */
const batch = 8;

/** Where teams differ most: each choice as a figure, the widest apart first. */
export function ChoicesSection() {
  const words = useWords();
  const { board } = useBoardView();
  const [section, setSection] = useState<SectionId>();
  const [shown, setShown] = useState(batch);
  const inSection = board.choices.filter(
    ({ path }) => section === undefined || sectionOf(path) === section,
  );
  const apart = inSection.filter(({ disagreement }) => (disagreement ?? 0) > 0);
  const alike = inSection.filter(({ kind, disagreement }) => kind !== "words" && !disagreement);
  const written = inSection.filter(({ kind }) => kind === "words");
  const rest = apart.length - shown;
  const there = new Set(board.choices.map(({ path }) => sectionOf(path)));
  return (
    <>
      <p className={styles.prose}>{words.say("board.choices.what")}</p>
      <Select
        label={words.say("board.choices.section")}
        emptyLabel={words.say("board.choices.all-sections")}
        value={section}
        onChange={setSection}
        choices={sectionIds
          .filter((id) => there.has(id))
          .map((id) => ({ value: id, label: words.say(`fields.section.${id}`) }))}
      />
      <p role="status">{words.say("board.choices.count", { apart: apart.length })}</p>
      <Figures choices={apart.slice(0, shown)} />
      {rest > 0 && (
        <div>
          <Button onClick={() => setShown(shown + batch)}>
            {words.say("board.choices.more", { count: Math.min(rest, batch) })}
          </Button>
        </div>
      )}
      {written.length > 0 && (
        <OnRequest summary={words.say("board.choices.written", { count: written.length })}>
          {() => <Figures choices={written} />}
        </OnRequest>
      )}
      {alike.length > 0 && (
        <OnRequest summary={words.say("board.choices.alike", { count: alike.length })}>
          {() => <Figures choices={alike} />}
        </OnRequest>
      )}
      {board.silent > 0 && <p>{words.say("board.choices.silent", { count: board.silent })}</p>}
    </>
  );
}

function Figures({ choices }: { choices: readonly BoardChoice[] }) {
  return (
    <ul className={styles.figures}>
      {choices.map((choice) => (
        <li key={choice.path}>
          <ChoiceFigure choice={choice} />
        </li>
      ))}
    </ul>
  );
}
