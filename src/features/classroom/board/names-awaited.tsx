import type { BoardTeam } from "../../../classroom/debrief/board";
import { namesWithoutFile } from "../../../classroom/debrief/names-without-file";
import type { Run } from "../../../classroom/run";
import { useWords } from "../../../ui/words-context";

/** Teams that the run names and that no file is of; a team may have called itself otherwise since. */
export function NamesAwaited({ run, teams }: { run: Run; teams: readonly BoardTeam[] }) {
  const words = useWords();
  const awaited = namesWithoutFile(run.teams ?? [], teams);
  if (awaited.length === 0) return null;
  return <p role="status">{words.say("board.no-file-of", { teams: words.list(awaited) })}</p>;
}
