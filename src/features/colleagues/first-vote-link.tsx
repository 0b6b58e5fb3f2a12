import type { MandateDesign } from "../../domain/design";
import { Cluster } from "../../ui/cluster";
import { LinkButton } from "../../ui/link-button";
import { useWords } from "../../ui/words-context";
import styles from "./colleagues.module.css";

/** The way to the first vote, and to one's own ballot while a round is open. */
export function FirstVoteLink({ design: { votes = [] } }: { design: MandateDesign }) {
  const words = useWords();
  const isOpen = votes.some(({ closed }) => closed === undefined);
  return (
    <section className={styles.section} aria-labelledby="first-vote">
      <h2 id="first-vote">{words.say("colleagues.first-vote")}</h2>
      <p>
        {words.join([
          words.say("colleagues.first-vote.text"),
          isOpen ? words.say("colleagues.first-vote.open") : "",
        ])}
      </p>
      <Cluster>
        {isOpen && (
          <LinkButton href="#/vote/ballot" icon="document">
            {words.say("colleagues.first-vote.ballot")}
          </LinkButton>
        )}
        <LinkButton href="#/vote" icon="forward">
          {words.say("colleagues.first-vote.go")}
        </LinkButton>
      </Cluster>
    </section>
  );
}
