import { navigate } from "wouter/use-hash-location";
import type { MandateDesign } from "../../domain/design";
import { showNotice } from "../../state/notice";
import { openCopy } from "../../state/open-copy";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { useWords } from "../../ui/words-context";
import { DismissButton } from "./dismiss-button";
import { MarkedNotice } from "./marked-notice";
import styles from "./share.module.css";
import { WhatItHolds } from "./what-it-holds";

export interface ReceivedDesignProps {
  opened: { design: MandateDesign; migratedFrom?: number };
  /** The name of the same design where this device holds it already. */
  sameHere: string | undefined;
  onDismiss: () => void;
}

/** A design that came by a link: what it holds, then the ways on. Nothing of it is kept before. */
export function ReceivedDesign({ opened, sameHere, onDismiss }: ReceivedDesignProps) {
  const words = useWords();
  const { design, migratedFrom } = opened;

  async function open() {
    const { outcome } = await openCopy(design);
    if (outcome === "stayed") return;
    const { title } = design.about;
    navigate("/assessment", { replace: true });
    showNotice({ kind: "info", text: words.say("share.received.opened", { title }) });
  }

  return (
    <>
      <MarkedNotice design={design} isReceived />
      <section className={styles.section} aria-labelledby="received-holds">
        <h2 id="received-holds">{words.say("share.holds.found")}</h2>
        <WhatItHolds design={design} />
        {migratedFrom !== undefined && <p>{words.say("share.received.earlier")}</p>}
        {sameHere !== undefined && <p>{words.say("share.received.same", { title: sameHere })}</p>}
        <p>{words.say("share.received.text")}</p>
        <Cluster>
          <Button kind="primary" icon="open" onClick={open}>
            {words.say("share.received.open")}
          </Button>
          <DismissButton onDismiss={onDismiss} />
        </Cluster>
      </section>
    </>
  );
}
