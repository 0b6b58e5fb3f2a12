import { forVoting } from "../domain/votes/rounds";
import { designFileName, designFileText } from "../storage/design-file";
import { saveTextFile } from "../storage/save-file";
import { useDesignStore } from "./design-store";
import { keepShared } from "./versions";

/**
 * Saves the open design as colleagues get it to vote on, without a ballot, and remembers the state
 * that they begin from. Returns the file's name; undefined where no design is open.
 */
export async function saveFileForVoting(): Promise<string | undefined> {
  const { design } = useDesignStore.getState();
  if (!design) return undefined;
  const sent = forVoting(design);
  const name = designFileName(design.about.title, "for-voting.mandate.json");
  saveTextFile(name, designFileText(sent));
  await keepShared(sent, "saved");
  return name;
}
