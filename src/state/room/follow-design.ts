import { contentsOf, keysApart } from "../../classroom/room/contents";
import { withContent } from "../../classroom/room/with-content";
import type { MandateDesign } from "../../domain/design";
import { changeThroughout, useDesignStore } from "../design-store";

/** A team's design on the desk, as its keys. */
export interface FollowedDesign {
  /** What stands under each key now. */
  contents(): ReadonlyMap<string, unknown>;
  /** Puts in what another member changed; no step of undo goes back behind it. */
  take(key: string, value: unknown): void;
  stop(): void;
}

/** Follows the design of this id while it is open, and tells of every key that is changed here. */
export function followDesign(
  { id, team }: { id: string; team: string },
  changed: (key: string, value: unknown) => void,
): FollowedDesign {
  const open = () => {
    const { design } = useDesignStore.getState();
    return design?.id === id ? design : undefined;
  };
  let seen: MandateDesign | undefined;
  let contents: ReadonlyMap<string, unknown> = new Map();
  const look = () => {
    const design = open();
    const before = contents;
    if (!design || design === seen) return [];
    [seen, contents] = [design, contentsOf(team, design)];
    return keysApart(before, contents);
  };
  look();
  let isTaking = false;
  const stop = useDesignStore.subscribe(() => {
    if (isTaking) return;
    for (const key of look()) changed(key, contents.get(key));
  });
  return {
    contents: () => contents,
    take: (key, value) => {
      if (!open()) return;
      isTaking = true;
      changeThroughout((each) => (each.id === id && withContent(each, key, value)) || each);
      isTaking = false;
      look();
    },
    stop,
  };
}
