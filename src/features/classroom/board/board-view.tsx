import { type ComponentType, useRef, useState } from "react";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import { AskSection } from "./ask-section";
import { BandsSection } from "./bands-section";
import styles from "./board.module.css";
import { ChecksSection } from "./checks-section";
import { ChoicesSection } from "./choices-section";
import { ModelSection } from "./model-section";
import { MovesSection } from "./moves-section";
import { PrecedentsSection } from "./precedents-section";
import { TakeAlong } from "./take-along";
import { VotesSection } from "./votes-section";

const sections = [
  "choices",
  "moves",
  "votes",
  "checks",
  "precedents",
  "model",
  "bands",
  "ask",
] as const;
type Section = (typeof sections)[number];

const parts: Record<Section, ComponentType> = {
  ask: AskSection,
  choices: ChoicesSection,
  moves: MovesSection,
  votes: VotesSection,
  checks: ChecksSection,
  precedents: PrecedentsSection,
  model: ModelSection,
  bands: BandsSection,
};

/** One part of the board at a time, as a room looks at one thing at a time. */
export function BoardView() {
  const words = useWords();
  const [section, setSection] = useState<Section>("choices");
  const heading = useRef<HTMLHeadingElement>(null);
  const Part = parts[section];

  function show(next: Section) {
    setSection(next);
    heading.current?.focus();
  }

  return (
    <>
      <nav aria-label={words.say("board.sections")}>
        <Cluster>
          {sections.map((each) => (
            <Button
              key={each}
              kind={each === section ? "primary" : "secondary"}
              aria-current={each === section || undefined}
              onClick={() => show(each)}
            >
              {words.say(`board.section.${each}`)}
            </Button>
          ))}
        </Cluster>
      </nav>
      <section className={styles.section} aria-labelledby="board-section">
        <h2 id="board-section" ref={heading} tabIndex={-1}>
          {words.say(`board.section.${section}`)}
        </h2>
        <Part />
      </section>
      <TakeAlong />
    </>
  );
}
