import { useMemo, useState } from "react";
import { boundParts, handedOn } from "../../classroom/handed-on";
import { countSecretBallots, keptBack, type SharedPart } from "../../domain/shared-parts";
import { PageTitle } from "../../help-view/page-title";
import { useDesignStore } from "../../state/design-store";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import { LinkParts } from "./link-parts";
import { MarkedNotice } from "./marked-notice";
import styles from "./share.module.css";
import { WhatItHolds } from "./what-it-holds";

/** The open design as a link, after what the link would hold is shown. */
export function SharePage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const [leftOut, setLeftOut] = useState<readonly SharedPart[]>(keptBack);
  const copy = useMemo(() => design && handedOn(design, leftOut), [design, leftOut]);
  if (!design || !copy) return null;
  const secret = countSecretBallots(design);
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={`${styles.head} ${styles.onScreen}`}>
        <PageTitle topic="share">{words.say("share.title")}</PageTitle>
        <p>{words.say("share.lead")}</p>
        <MarkedNotice design={design} />
      </header>
      <section className={`${styles.section} ${styles.onScreen}`} aria-labelledby="share-holds">
        <h2 id="share-holds">{words.say("share.holds")}</h2>
        <WhatItHolds
          design={design}
          choice={{ leftOut, bound: boundParts(design), onChange: setLeftOut }}
        />
        {secret > 0 && <p>{words.say("share.secret-ballots", { count: secret })}</p>}
      </section>
      <LinkParts copy={copy} />
    </main>
  );
}
