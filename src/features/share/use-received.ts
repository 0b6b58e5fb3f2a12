import { useEffect, useState } from "react";
import type { MandateDesign } from "../../domain/design";
import { desk } from "../../state/desk";
import { type OpenedLink, openLink } from "../../storage/link/design-link";

/** What a link turned out to hold, and the name of the same design where it lies here already. */
export interface Received {
  opened: OpenedLink;
  sameHere: string | undefined;
}

/** Reads the data of a link and keeps nothing of it; undefined while that is under way. */
export function useReceived(data: string): Received | undefined {
  const [read, setRead] = useState<Received & { of: string }>();
  useEffect(() => {
    let isWanted = true;
    receive(data).then((received) => {
      if (isWanted) setRead({ ...received, of: data });
    });
    return () => {
      isWanted = false;
    };
  }, [data]);
  return read?.of === data ? read : undefined;
}

async function receive(data: string): Promise<Received> {
  const opened = await openLink(data);
  return { opened, sameHere: opened.ok ? await titleHere(opened.design) : undefined };
}

async function titleHere({ id }: MandateDesign): Promise<string | undefined> {
  const saved = await (await desk()).storage.list();
  return saved.find((each) => each.id === id)?.title;
}
