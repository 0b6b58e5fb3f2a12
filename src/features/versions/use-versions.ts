import { useCallback, useEffect, useState } from "react";
import { useDesignStore } from "../../state/design-store";
import { versionsOfOpen } from "../../state/versions";
import type { OpenedVersion } from "../../storage/design-versions";

/** The versions of the open design, newest first; undefined until they are read. */
export function useVersions(): {
  versions: readonly OpenedVersion[] | undefined;
  readAgain: () => void;
} {
  const [versions, setVersions] = useState<readonly OpenedVersion[]>();
  const designId = useDesignStore(({ design }) => design?.id);
  const readAgain = useCallback(async () => setVersions(await versionsOfOpen()), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another design has other versions
  useEffect(() => {
    readAgain();
  }, [readAgain, designId]);
  return { versions, readAgain };
}
