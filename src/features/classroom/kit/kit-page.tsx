import { ExercisePapers } from "../../../download-view/exercise-papers";
import { PageTitle } from "../../../help-view/page-title";
import { mainId } from "../../../ui/main-id";
import { useWords } from "../../../ui/words-context";
import { BeforePart } from "./before-part";
import { ChoicePart } from "./choice-part";
import { HonestPart } from "./honest-part";
import styles from "./kit.module.css";
import { PlanPart } from "./plan-part";
import { QuickStart } from "./quick-start";
import { RoomPart } from "./room-part";
import { useKit } from "./use-kit";
import { usePlayable } from "./use-playable";
import { WrongPart } from "./wrong-part";

/** What a trainer needs beside the exercise itself: the room, the plan, the papers, the pitfalls. */
export function KitPage() {
  const words = useWords();
  const { kit, change } = useKit();
  const playable = usePlayable();
  const exercise = playable?.find(({ id }) => id === kit.exercise) ?? playable?.[0];
  const cut =
    exercise?.cuts.find(({ id }) => id === kit.cut) ??
    exercise?.cuts.find(({ minutes }) => minutes === 90) ??
    exercise?.cuts[0];
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.section}>
        <PageTitle topic="kit">{words.say("kit.title")}</PageTitle>
        <p className={styles.lead}>{words.say("kit.lead")}</p>
      </header>
      <QuickStart />
      <ChoicePart playable={playable} exercise={exercise} cut={cut} onChange={change} />
      {exercise && cut && (
        <>
          <RoomPart exercise={exercise} cut={cut} kit={kit} onChange={change} />
          <PlanPart exercise={exercise} cut={cut} kit={kit} onChange={change} />
          <section className={styles.section} aria-labelledby="kit-papers">
            <h2 id="kit-papers">{words.say("kit.papers.title")}</h2>
            <ExercisePapers exercise={exercise} cut={cut.id} />
          </section>
        </>
      )}
      <BeforePart kit={kit} onChange={change} />
      <WrongPart />
      <HonestPart />
    </main>
  );
}
