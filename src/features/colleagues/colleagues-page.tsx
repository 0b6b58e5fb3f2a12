import { PageTitle } from "../../help-view/page-title";
import { useDesignStore } from "../../state/design-store";
import { Cluster } from "../../ui/cluster";
import { LinkButton } from "../../ui/link-button";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import styles from "./colleagues.module.css";
import { CommentsSection } from "./comments-section";
import { CopySection } from "./copy-section";
import { FirstVoteLink } from "./first-vote-link";

/** Work on one design with others, by file: their comments, and their copies. */
export function ColleaguesPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="colleagues">{words.say("colleagues.title")}</PageTitle>
        <p>{words.say("colleagues.text")}</p>
        <Cluster>
          <LinkButton href="#/share" icon="copy">
            {words.say("app.page.share")}
          </LinkButton>
          <LinkButton href="#/link" icon="open">
            {words.say("app.page.link")}
          </LinkButton>
        </Cluster>
      </header>
      {design && <CopySection design={design} />}
      {design && <FirstVoteLink design={design} />}
      {design && <CommentsSection design={design} />}
    </main>
  );
}
