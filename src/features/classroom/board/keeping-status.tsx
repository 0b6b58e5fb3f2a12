import { Button } from "../../../ui/button";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import type { Keeping } from "./use-keeping";

/** Whether the teams' files lie on this device; large ones are asked about first. */
export function KeepingStatus({ keeping, onKeep }: { keeping: Keeping; onKeep: () => void }) {
  const words = useWords();
  if (keeping.state === "none") return null;
  if (keeping.state === "kept") return <p role="status">{words.say("board.kept")}</p>;
  if (keeping.state === "failed")
    return (
      <Notice kind="warning" isLive>
        {words.say(`board.kept.${keeping.cause}`)}
      </Notice>
    );
  return (
    <Notice kind="info" isLive>
      <p>{words.say("board.kept.ask", { size: keeping.size / 1e6 })}</p>
      <Button onClick={onKeep}>{words.say("board.kept.keep")}</Button>
    </Notice>
  );
}
