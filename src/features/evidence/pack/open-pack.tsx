import { type ChangeEvent, useRef, useState } from "react";
import { checks } from "../../../engine/registry";
import type { EvidenceBase } from "../../../evidence/schema";
import { takeEvidence } from "../../../state/evidence-in-use";
import { useShippedRecords } from "../../../state/use-records";
import { packProblemInWords } from "../../../storage/pack-problem-in-words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { useWords } from "../../../ui/words-context";
import { PackChanges } from "./pack-changes";
import { type PackRead, readPack } from "./read-pack";

const checkIds: ReadonlySet<string> = new Set(checks.map(({ id }) => id));

/** Opens an evidence pack from a file: its problem in words, or what it would change, to be accepted. */
export function OpenPack({ base }: { base: EvidenceBase }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const shipped = useShippedRecords()?.evidence;
  const [read, setRead] = useState<PackRead>();
  const close = () => setRead(undefined);

  async function take({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (file && shipped) setRead(await readPack(file, base, shipped, checkIds));
    // Emptied, so that choosing the same file again is a choice too.
    target.value = "";
  }

  function accept() {
    if (read?.outcome === "opened") takeEvidence({ fileName: read.fileName, base: read.base });
    close();
  }

  return (
    <>
      <Button icon="open" onClick={() => input.current?.click()}>
        {words.say("room.pack.open")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={take}
        data-opens="evidence-pack"
      />
      <Dialog
        isOpen={read?.outcome === "refused"}
        onClose={close}
        title={words.say("room.pack.refused")}
        actions={<Button onClick={close}>{words.say("ui.close")}</Button>}
      >
        {read?.outcome === "refused" && (
          <>
            <p>{words.say("room.pack.file", { file: read.fileName })}</p>
            <p>{packProblemInWords(words, read.problem)}</p>
          </>
        )}
      </Dialog>
      <Dialog
        isOpen={read?.outcome === "opened"}
        onClose={close}
        title={words.say("room.pack.title")}
        actions={
          <>
            <Button kind="primary" onClick={accept}>
              {words.say("room.pack.accept")}
            </Button>
            <Button onClick={close}>{words.say("room.pack.refuse")}</Button>
          </>
        }
      >
        {read?.outcome === "opened" && (
          <PackChanges before={base} after={read.base} changes={read.changes} />
        )}
      </Dialog>
    </>
  );
}
