import { useEffect, useRef } from "react";
import { onHandInsKept } from "../../../state/hand-ins";
import { roomFileEnd } from "../../../state/room/room-file";
import type { GivenFile } from "../../../workers/debrief-turns";

/** Hears of the work of teams as a live room brings it to the run of this board. */
export function useRoomFiles(
  run: string | undefined,
  onFiles: (files: readonly GivenFile[]) => void,
): void {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(
    () =>
      onHandInsKept((of, files) => {
        const ofRoom = files.filter(({ name }) => of === run && name.endsWith(roomFileEnd));
        if (ofRoom.length > 0)
          latest.current(ofRoom.map(({ name, text }) => ({ name, content: text })));
      }),
    [run],
  );
}
