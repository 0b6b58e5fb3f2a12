import { isOld } from "../../evidence/age";
import type { EvidenceBase } from "../../evidence/schema";
import { takeShippedEvidence, useEvidenceInUse } from "../../state/evidence-in-use";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { PartLinks } from "../../ui/part-links";
import { useWords } from "../../ui/words-context";
import { OpenPack } from "./pack/open-pack";
import { addressOfPart, type Place, partOf, parts } from "./place";
import styles from "./room.module.css";

/** Above every page of the room: its parts, which evidence is shown, and how old it is. */
export function RoomHead({ place, base }: { place: Place; base: EvidenceBase | undefined }) {
  const words = useWords();
  const current = partOf(place);
  return (
    <div className={styles.top}>
      <PartLinks
        label={words.say("room.parts")}
        links={parts.map((part) => ({
          address: addressOfPart(part),
          label: words.say(`room.part.${part}`),
          isCurrent: part === current,
        }))}
      />
      {base && <Edition base={base} />}
    </div>
  );
}

/** Which edition of the evidence is in use, and the ways to another one. */
function Edition({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const fileName = useEvidenceInUse(({ loaded }) => loaded?.fileName);
  const { version, asOf } = base;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section className={styles.head} aria-label={words.say("room.edition")}>
      <div className={styles.edition}>
        <p>{words.say("room.as-of", { date: words.date(asOf), version })}</p>
        <OpenPack base={base} />
      </div>
      {isOld(asOf, today) && (
        <Notice kind="warning">{words.say("room.old", { date: words.date(asOf) })}</Notice>
      )}
      {fileName && (
        <Notice kind="info">
          <p>{words.say("room.pack.in-use", { file: fileName, version })}</p>
          <Button onClick={takeShippedEvidence}>{words.say("room.pack.back")}</Button>
        </Notice>
      )}
    </section>
  );
}
