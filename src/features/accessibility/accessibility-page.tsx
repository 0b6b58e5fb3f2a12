import { PageTitle } from "../../help-view/page-title";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import styles from "./accessibility.module.css";
import { lastHeld, lists } from "./statement";
import { StatementPart } from "./statement-part";

/** The statement on accessibility: what was tested and how, what is missing, whom to tell. */
export function AccessibilityPage() {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <PageTitle topic="accessibility">{words.say("accessibility.title")}</PageTitle>
      <p>{words.say("accessibility.aim")}</p>
      <StatementPart id="standing" title="accessibility.standing.title">
        <p>{words.say("accessibility.standing")}</p>
        <p>
          {words.say("accessibility.standing.date", {
            date: words.date(lastHeld.date),
            version: lastHeld.version,
          })}
        </p>
      </StatementPart>
      <StatementPart
        id="missing"
        title="accessibility.missing.title"
        points={lists.missing.map((point) => `accessibility.missing.${point}` as const)}
      />
      <StatementPart
        id="tested"
        title="accessibility.tested.title"
        points={lists.tested.map((point) => `accessibility.tested.${point}` as const)}
      >
        <p>{words.say("accessibility.tested.text")}</p>
      </StatementPart>
      <StatementPart
        id="help"
        title="accessibility.help.title"
        points={lists.help.map((point) => `accessibility.help.${point}` as const)}
      />
      <StatementPart id="tell" title="accessibility.tell.title">
        {lists.tell.map((point) => (
          <p key={point}>{words.say(`accessibility.tell.${point}`)}</p>
        ))}
      </StatementPart>
    </main>
  );
}
