import { useState } from "react";
import { LOCALES, type Locale, nativeNameOf } from "../../i18n/locale";
import { embedAddress } from "../../storage/link/link-address";
import { CopyText } from "../../ui/copy-text";
import { Disclosure } from "../../ui/disclosure";
import { Select } from "../../ui/select";
import { useWords } from "../../ui/words-context";
import { frameHtml } from "./frame-html";
import styles from "./share.module.css";

const promises = ["readers", "frame", "host"] as const;

/** The assessment for a frame of another page: the HTML to copy, and who can see what. */
export function EmbedPart({ page, data }: { page: string; data: string }) {
  const words = useWords();
  const [chosen, setChosen] = useState<Locale>();
  const address = embedAddress(page, data, chosen ?? words.locale);
  return (
    <section className={`${styles.section} ${styles.onScreen}`} aria-labelledby="share-embed">
      <h2 id="share-embed">{words.say("share.embed")}</h2>
      <p>{words.say("share.embed.text")}</p>
      <ul>
        {promises.map((promise) => (
          <li key={promise}>{words.say(`share.embed.${promise}`)}</li>
        ))}
      </ul>
      <Disclosure summary={words.say("share.embed.label")}>
        <div className={styles.section}>
          <div className={styles.narrow}>
            <Select<Locale>
              label={words.say("share.embed.language")}
              emptyLabel={nativeNameOf(words.locale)}
              value={chosen}
              onChange={setChosen}
              choices={LOCALES.filter((each) => each !== words.locale).map((value) => ({
                value,
                label: nativeNameOf(value),
              }))}
            />
          </div>
          <CopyText
            label={words.say("share.embed.label")}
            text={frameHtml(address, words.say("share.embed.name"))}
            copy={words.say("share.embed.copy")}
            copied={words.say("share.copied")}
            refused={words.say("share.copy.refused")}
            rows={6}
          />
          <p>
            <a href={address} target="_blank" rel="noopener noreferrer">
              {words.say("share.embed.look")}
            </a>
          </p>
        </div>
      </Disclosure>
    </section>
  );
}
