import { useEffect, useState } from "react";
import type { About } from "../../domain/design";
import { designFileName } from "../../storage/design-file";
import { mostInCode, type QrCode, qrCodeOf, qrPath, qrSvg } from "../../storage/link/qr-code";
import { saveFile } from "../../storage/save-file";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { useWords } from "../../ui/words-context";
import styles from "./share.module.css";

/** A code whose squares are half a millimetre wide is read by the usual phone. */
const squaresInCm = 20;

export interface QrPartProps {
  address: string;
  /** For what is printed with the code. */
  about: About;
}

/** The link as a QR code to show, save or print; where it does not fit, that in a sentence. */
export function QrPart({ address, about }: QrPartProps) {
  const words = useWords();
  const code = useQrCode(address);
  return (
    <section className={styles.section} aria-labelledby="share-qr">
      <p className={styles.onPaper}>
        {words.clauses([about.title, about.marking ?? ""].filter(Boolean))}
      </p>
      <h2 id="share-qr">{words.say("share.qr")}</h2>
      {code === "too-long" && (
        <p>{words.say("share.qr.none", { most: mostInCode, count: address.length })}</p>
      )}
      {code === "failed" && <p role="status">{words.say("share.qr.failed")}</p>}
      {typeof code === "object" && <DrawnCode code={code} title={about.title} />}
    </section>
  );
}

function DrawnCode({ code, title }: { code: QrCode; title: string }) {
  const words = useWords();
  const side = code.squares.length;
  const save = () =>
    saveFile(designFileName(title, "link.svg"), new Blob([qrSvg(code)], { type: "image/svg+xml" }));
  return (
    <>
      <svg
        className={styles.code}
        viewBox={`0 0 ${side} ${side}`}
        role="img"
        aria-label={words.say("share.qr.picture")}
        shapeRendering="crispEdges"
      >
        <rect width={side} height={side} fill="white" />
        <path d={qrPath(code)} fill="black" />
      </svg>
      <p className={styles.onScreen}>
        {words.join([
          words.say("share.qr.size", { side, width: Math.ceil(side / squaresInCm) }),
          words.say(`share.qr.${code.errorLevel}`),
        ])}
      </p>
      <div className={styles.onScreen}>
        <Cluster>
          <Button icon="download" onClick={save}>
            {words.say("share.qr.save")}
          </Button>
          <Button onClick={() => window.print()}>{words.say("share.qr.print")}</Button>
        </Cluster>
      </div>
    </>
  );
}

/** The code of an address; undefined while it is made. */
function useQrCode(address: string): QrCode | "too-long" | "failed" | undefined {
  const [made, setMade] = useState<{ of: string; code: QrCode | "too-long" | "failed" }>();
  useEffect(() => {
    let isWanted = true;
    qrCodeOf(address)
      .catch(() => "failed" as const)
      .then((code) => {
        if (isWanted) setMade({ of: address, code: code ?? "too-long" });
      });
    return () => {
      isWanted = false;
    };
  }, [address]);
  return made?.of === address ? made.code : undefined;
}
