import { useEffect, useState } from "react";
import type { MandateDesign } from "../../../domain/design";
import { type Opened, openParsed } from "../../../domain/open-design";
import type { Words } from "../../../i18n/words";
import { desk } from "../../../state/desk";
import { realMandates } from "../../../state/templates";
import { versionsOfOpen } from "../../../state/versions";
import { versionName } from "../../../storage/version-name";

/** Where the current mandate may be taken from: what it is called, and how it is read. */
export interface BaselineSource {
  id: string;
  label: string;
  load: () => Promise<Opened | undefined>;
}

/** Versions of the open design, the other designs on this device, then the real mandates. */
export function useBaselineSources(
  words: Words,
  open: MandateDesign,
  isAsked: boolean,
): readonly BaselineSource[] {
  const [sources, setSources] = useState<readonly BaselineSource[]>([]);
  useEffect(() => {
    if (!isAsked) return;
    let isShown = true;
    sourcesOf(words, open.id).then((found) => isShown && setSources(found));
    return () => {
      isShown = false;
    };
  }, [words, open.id, isAsked]);
  return sources;
}

async function sourcesOf(words: Words, openId: string): Promise<BaselineSource[]> {
  const { storage } = await desk();
  const [versions, saved] = await Promise.all([
    versionsOfOpen().catch(() => []),
    storage.list().catch(() => []),
  ]);
  const none = words.say("app.design-name.none");
  return [
    ...versions.map((version) => ({
      id: `version-${version.id}`,
      label: words.say("options.source.version", { name: versionName(words, version) }),
      load: async () => version.opened,
    })),
    ...saved
      .filter(({ id }) => id !== openId)
      .map(({ id, title }) => ({
        id: `design-${id}`,
        label: words.say("options.source.design", { title: title || none }),
        load: async () => (await storage.load(id))?.opened,
      })),
    ...realMandates.map(({ id, text, load }) => ({
      id: `mandate-${id}`,
      label: text.title,
      load: async () => openParsed(await load()),
    })),
  ];
}
