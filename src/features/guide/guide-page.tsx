import { useMemo } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { addressInGuide } from "../../help/guide-address";
import { mainId } from "../../ui/main-id";
import { useAnchorArrival } from "../../ui/use-anchor-arrival";
import { useWords } from "../../ui/words-context";
import styles from "./guide.module.css";
import { GuideBlock } from "./guide-block";
import { guideText } from "./guide-text";
import { anchorOf, headingsOf, tokensOf } from "./guide-tokens";

/** The user's guide, as it stands in the documents, inside the app; so it is there offline too. */
export function GuidePage() {
  const words = useWords();
  const [location] = useHashLocation();
  const tokens = useMemo(() => tokensOf(guideText), []);
  const chapters = headingsOf(tokens).filter(({ depth }) => depth === 2 || depth === 3);
  const asked = location.split(/[/?]/)[2] ?? "";
  useAnchorArrival(asked === "" ? undefined : anchorOf(asked));
  return (
    <div className={styles.room} lang="en" dir="ltr">
      <nav className={styles.chapters} aria-label={words.say("app.page.guide")}>
        <ul>
          {chapters.map(({ slug, title, depth }) => (
            <li key={slug} data-depth={depth}>
              <a href={addressInGuide(slug)}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main id={mainId} tabIndex={-1} className={styles.page}>
        {tokens.map((token, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document that does not change
          <GuideBlock key={at} token={token} />
        ))}
      </main>
    </div>
  );
}
