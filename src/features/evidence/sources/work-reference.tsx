import type { Work } from "../../../evidence/schema";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** Who wrote a work, when and where it came out, the way to it, and what of this is from memory. */
export function WorkReference({ work }: { work: Work }) {
  const words = useWords();
  const { authors, year, venue, volumeIssuePages, doi, url, kind, detailsRecalled = [] } = work;
  const place = [venue, volumeIssuePages?.replaceAll("-", "–")].filter(Boolean).join(" ");
  return (
    <>
      <p>
        {words.say("room.work.by", {
          authors: words.list(authors.map(inOrder)),
          year: String(year),
        })}
      </p>
      {place && (
        <p>
          <cite>{place}</cite>
        </p>
      )}
      <p className={styles.soft}>
        {words.say("room.work.kind", { kind: words.say(`evidence.work-kind.${kind}`) })}
      </p>
      {doi && (
        <p>
          <WebLink href={`https://doi.org/${doi}`}>{`doi.org/${doi}`}</WebLink>
        </p>
      )}
      {url && (
        <p>
          <WebLink href={url}>{url}</WebLink>
        </p>
      )}
      {!doi && !url && <p className={styles.soft}>{words.say("room.work.no-link")}</p>}
      {detailsRecalled.length > 0 && (
        <p className={styles.mark}>
          {words.list(
            detailsRecalled.map((each) => words.say(`evidence.details-recalled.${each}`)),
          )}
        </p>
      )}
    </>
  );
}

/** "Hultman, Lisa" becomes "Lisa Hultman"; a body or a bare name stays as it is. */
function inOrder(author: string): string {
  const comma = author.indexOf(",");
  return comma < 0 ? author : `${author.slice(comma + 1).trim()} ${author.slice(0, comma)}`;
}
