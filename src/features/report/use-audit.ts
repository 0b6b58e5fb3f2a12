import { useEffect, useMemo, useState } from "react";
import type { MandateDesign } from "../../domain/design";
import type { Words } from "../../i18n/words";
import type { AuditOptions } from "../../report/model/report";
import { useDesignStore } from "../../state/design-store";
import { today } from "../../state/today";
import { designFingerprint } from "../../storage/design-fingerprint";
import type { OpenedVersion } from "../../storage/design-versions";
import { versionName } from "../../storage/version-name";
import type { ReportChoice } from "./report-choice";

interface Taken {
  design: MandateDesign;
  /** Undefined where the browser gives none. */
  fingerprint: string | undefined;
}

/** The fingerprint of the open design, of this very state of it; undefined while it is worked out. */
function useFingerprint(isWanted: boolean): Taken | undefined {
  const design = useDesignStore((state) => state.design);
  const [taken, setTaken] = useState<Taken>();
  useEffect(() => {
    if (!design || !isWanted) return;
    let isShown = true;
    const end = (fingerprint?: string) => isShown && setTaken({ design, fingerprint });
    designFingerprint(design).then(end, () => end());
    return () => {
      isShown = false;
    };
  }, [design, isWanted]);
  return taken && taken.design === design ? taken : undefined;
}

/** What the audit annex takes from outside; undefined where none is asked for, "loading" until it is there. */
export function useAudit(
  { kind, audits, since }: ReportChoice,
  versions: readonly OpenedVersion[],
  words: Words | undefined | "failed",
): AuditOptions | undefined | "loading" {
  const isWanted = kind === "full" && audits;
  const taken = useFingerprint(isWanted);
  return useMemo(() => {
    if (!isWanted) return undefined;
    if (!taken || typeof words !== "object") return "loading";
    const { fingerprint } = taken;
    const version = versions.find(({ id }) => id === since);
    if (!version?.opened.ok) return { fingerprint };
    const date = today(new Date(version.keptAt));
    const { design } = version.opened;
    return { fingerprint, since: { name: versionName(words, version), date, design } };
  }, [isWanted, taken, words, versions, since]);
}
