import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import styles from "./exhibits.module.css";
import type { ShownSource } from "./judgement-source";

/** A source in full: who, when, what, the way to it, and how our sentence was read. */
export function SourceLines({ source }: { source: ShownSource }) {
  const words = useWords();
  const { citation, title, venue, address, readAt, reading, recalled } = source;
  return (
    <div className={styles.source}>
      <p>{citation}</p>
      <p lang="en" dir="auto">
        <cite>{title}</cite>
        {venue && <>, {venue}</>}
      </p>
      <p>
        {address.place === "room" ? (
          <a href={address.href}>{words.say("exhibits.source.record")}</a>
        ) : (
          <>
            {address.isWhereRead && `${words.say("exhibits.read-at")} `}
            <WebLink href={address.href}>{hostOf(address.href)}</WebLink>
          </>
        )}
      </p>
      {readAt && (
        <p>
          {words.say("exhibits.copy-read")} <WebLink href={readAt}>{hostOf(readAt)}</WebLink>
        </p>
      )}
      <p>{reading}</p>
      {recalled && <p>{recalled}</p>}
    </div>
  );
}

/** "https://docs.un.org/en/S/1999/1257" -> "docs.un.org". */
function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
