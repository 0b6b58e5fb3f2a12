import { useEffect, useState } from "react";
import { type QrCode, qrCodeOf, qrPath } from "../../../storage/link/qr-code";
import styles from "./clock.module.css";

/** A link as a QR code, black on white in every look; nothing while it is made, or where it fails. */
export function CodePicture({ address, name }: { address: string; name: string }) {
  const [made, setMade] = useState<{ of: string; code: QrCode | undefined }>();
  useEffect(() => {
    let isWanted = true;
    qrCodeOf(address)
      .catch(() => undefined)
      .then((code) => isWanted && setMade({ of: address, code }));
    return () => {
      isWanted = false;
    };
  }, [address]);
  const code = made?.of === address ? made.code : undefined;
  if (!code) return null;
  const side = code.squares.length;
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={name}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="white" />
      <path d={qrPath(code)} fill="black" />
    </svg>
  );
}
