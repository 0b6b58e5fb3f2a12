import type { MandateDesign } from "../../domain/design";
import { linkAddress } from "../../storage/link/link-address";
import { linkProblemInWords } from "../../storage/link/link-problem-in-words";
import { ownAddress } from "../../storage/link/own-address";
import { CopyText } from "../../ui/copy-text";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import { EmbedPart } from "./embed-part";
import { FilePart } from "./file-part";
import { QrPart } from "./qr-part";
import styles from "./share.module.css";
import { useLink } from "./use-link";

/** Programs that cut an address do so beyond about so many characters. */
const oftenCut = 2000;

/** The link to a copy of a design, as text, as a code and in a frame, or why there is none; and a file. */
export function LinkParts({ copy }: { copy: MandateDesign }) {
  const words = useWords();
  const link = useLink(copy);
  const page = ownAddress();
  const address = page && link?.ok ? linkAddress(page, link.data) : undefined;
  return (
    <>
      <section className={`${styles.section} ${styles.onScreen}`} aria-labelledby="share-link">
        <h2 id="share-link">{words.say("share.link")}</h2>
        {!page && <Notice kind="info">{words.say("share.portable")}</Notice>}
        {page && link?.ok === false && (
          <Notice kind="warning" isLive>
            {linkProblemInWords(words, link.problem)}
          </Notice>
        )}
        {page && link?.ok !== false && (
          <>
            <CopyText
              label={words.say("share.link")}
              text={address ?? ""}
              copy={words.say("share.link.copy")}
              copied={words.say("share.copied")}
              refused={words.say("share.copy.refused")}
            />
            <p role="status">
              {address ? lengthInWords(address.length) : words.say("share.link.making")}
            </p>
          </>
        )}
      </section>
      {address && <QrPart address={address} about={copy.about} />}
      <FilePart copy={copy} />
      {page && link?.ok && <EmbedPart page={page} data={link.data} />}
    </>
  );

  function lengthInWords(count: number): string {
    const isLong = count > oftenCut;
    return words.join([
      words.say("share.link.length", { count }),
      words.say(isLong ? "share.link.long" : "share.link.short"),
    ]);
  }
}
