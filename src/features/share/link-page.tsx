import { useEffect, useRef, useState } from "react";
import { navigate, useHashLocation } from "wouter/use-hash-location";
import { PageTitle } from "../../help-view/page-title";
import { linkDataIn } from "../../storage/link/link-address";
import { linkProblemInWords } from "../../storage/link/link-problem-in-words";
import { Cluster } from "../../ui/cluster";
import { LinkButton } from "../../ui/link-button";
import { mainId } from "../../ui/main-id";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import { DismissButton } from "./dismiss-button";
import { PasteLink } from "./paste-link";
import { ReceivedDesign } from "./received-design";
import styles from "./share.module.css";
import { useReceived } from "./use-received";

/** Takes what a link holds out of the address, in the place where it stood. */
const clearAddress = () => navigate("/link", { replace: true });

/** What a link holds, before anything of it is opened or kept. */
export function LinkPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const inAddress = linkDataIn(`#${location}`.replace(/^#\/link\/?$/, ""));
  const [pasted, setPasted] = useState<string>();
  const [isDismissed, setDismissed] = useState(false);
  const data = pasted ?? inAddress;
  const heading = useRef<HTMLHeadingElement>(null);

  // A link that comes while the page stands takes the place of what was pasted or dismissed.
  useEffect(() => {
    if (inAddress === "") return;
    setPasted(undefined);
    setDismissed(false);
  }, [inAddress]);

  function dismiss() {
    clearAddress();
    setPasted(undefined);
    setDismissed(true);
    heading.current?.focus();
  }

  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="link" ref={heading}>
          {words.say("share.received.title")}
        </PageTitle>
        <p role="status">{isDismissed ? words.say("share.received.dismissed") : ""}</p>
      </header>
      {data && <ReceivedLink data={data} onDismiss={dismiss} />}
      <PasteLink
        onPaste={(text) => {
          setDismissed(false);
          setPasted(linkDataIn(text));
          heading.current?.focus();
        }}
      />
      <div>
        <LinkButton href="#/">{words.say("share.received.start")}</LinkButton>
      </div>
    </main>
  );
}

function ReceivedLink({ data, onDismiss }: { data: string; onDismiss: () => void }) {
  const words = useWords();
  const received = useReceived(data);
  if (!received) return <p role="status">{words.say("share.received.reading")}</p>;
  const { opened, sameHere } = received;
  if (opened.ok)
    return <ReceivedDesign opened={opened} sameHere={sameHere} onDismiss={onDismiss} />;
  return (
    <Notice kind="error" title={words.say("share.received.refused")} isLive>
      <p>{linkProblemInWords(words, opened.problem)}</p>
      <Cluster>
        <DismissButton onDismiss={onDismiss} />
      </Cluster>
    </Notice>
  );
}
