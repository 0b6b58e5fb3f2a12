import { useEffect, useState } from "react";
import { useDesignStore } from "../../state/design-store";
import { versionsOfOpen } from "../../state/versions";
import type { OpenedVersion } from "../../storage/design-versions";

/** The versions of the open design that can be opened, newest first; none until they are read. */
export function useEarlierVersions(): readonly OpenedVersion[] {
  const [versions, setVersions] = useState<readonly OpenedVersion[]>([]);
  const designId = useDesignStore(({ design }) => design?.id);
  useEffect(() => {
    let isShown = true;
    setVersions([]);
    if (designId === undefined) return;
    // Where they cannot be read, the report offers no changes since one.
    const show = (read: readonly OpenedVersion[]) => isShown && setVersions(read);
    versionsOfOpen().then(
      (read) => show(read.filter(({ opened }) => opened.ok)),
      () => show([]),
    );
    return () => {
      isShown = false;
    };
  }, [designId]);
  return versions;
}
