import { CommentThread } from "../../../comment-view/comment-thread";
import { allResults } from "../../../engine/assessment";
import { checkTitle, reasonInWords } from "../../../report/model/check-in-words";
import { useDesignStore } from "../../../state/design-store";
import { useAssessment } from "../../../state/use-assessment";
import { StatusMark } from "../../../ui/status-mark";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** How a check answers for the design that is open; where none is, the way to one. */
export function CheckInDesign({ id }: { id: string }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const assessment = useAssessment();
  const result = assessment && allResults(assessment).find((each) => each.id === id);
  if (!design)
    return (
      <p>
        {words.say("room.check.no-design")} <a href="#/">{words.say("app.to-start")}</a>
      </p>
    );
  if (!result) return null;
  return (
    <section className={styles.section} aria-labelledby="in-design">
      <h2 id="in-design">{words.say("room.check.in-design", { design: design.about.title })}</h2>
      <StatusMark status={result.status} />
      <p>{reasonInWords(words, result, design)}</p>
      <CommentThread at={{ kind: "check", id }} subject={checkTitle(words, result)} />
    </section>
  );
}
