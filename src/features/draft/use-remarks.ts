import { useEffect, useState } from "react";
import type { Draft } from "../../drafting/draft";
import { textOf } from "../../drafting/text-of";
import type { WordingRemark } from "../../importing/wording/remark";
import { readInBackground } from "../../workers/read-in-background";

/** The text is read again when the author has paused for so long, in milliseconds. */
const pause = 800;

async function remarksOn(draft: Draft, signal: AbortSignal): Promise<readonly WordingRemark[]> {
  const read = await readInBackground({ kind: "words", text: textOf(draft) }, signal);
  if (!read.ok) return [];
  const { checkWording } = await import("../../importing/wording/check-wording");
  return checkWording(read.reading).remarks;
}

/**
 * What the language check says of the draft as it would be read by anybody else; none until it was
 * read. Follows the edits after a pause, and works beside the page.
 */
export function useRemarks(draft: Draft): readonly WordingRemark[] {
  const [remarks, setRemarks] = useState<readonly WordingRemark[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      remarksOn(draft, stop.signal).then(
        (found) => !stop.signal.aborted && setRemarks(found),
        // Without the language check the draft is as good as it was; the next edit tries again.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [draft]);
  return remarks;
}

/** The remarks with a place in a clause, by how a citation names the clause. */
export function remarksAt(
  remarks: readonly WordingRemark[],
  label: string | undefined,
): WordingRemark[] {
  if (label === undefined) return [];
  return remarks.filter(({ places }) => places.some(({ paragraph }) => paragraph === label));
}

/** Whether a remark asks for another look; notes are only worth knowing. */
export const asksForALook = ({ kind }: WordingRemark): boolean => kind !== "note";
