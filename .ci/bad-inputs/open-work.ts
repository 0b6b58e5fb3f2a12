import { blankDesign } from "../../src/domain/design";
import { beginNew, openSaved } from "../../src/state/begin-work";
import { useDesignStore } from "../../src/state/design-store";
import { desk } from "../../src/state/desk";

const id = "open-work";
const title = "What somebody is working on";

/** The work that lies open while files are tried over it. */
export interface OpenWork {
  /** Throws where the open design, or what is saved, is another than before. */
  mustStandUntouched(): Promise<void>;
  /** Opens the work again, in the place of what was taken, and throws where it is not as it was. */
  mustComeBack(): Promise<void>;
}

let text: string | undefined;

async function mustBeSavedAlone(): Promise<void> {
  const saved = await (await desk()).storage.list();
  if (saved.length !== 1 || saved[0]?.id !== id || saved[0].title !== title)
    throw new Error(`Saved is now: ${JSON.stringify(saved.map((each) => each.title))}`);
}

/** A design that is open and saved; begun the first time. */
export async function openWork(): Promise<OpenWork> {
  if (text === undefined) {
    await beginNew(blankDesign(id, title));
    text = JSON.stringify(useDesignStore.getState().design);
  }
  const before = useDesignStore.getState().design;
  if (before?.id !== id) throw new Error("The open work is not open.");
  return {
    mustStandUntouched: async () => {
      if (useDesignStore.getState().design !== before) throw new Error("Other work is open now.");
      if (JSON.stringify(before) !== text) throw new Error("The open work was changed.");
      await mustBeSavedAlone();
    },
    mustComeBack: async () => {
      await openSaved(id);
      if (JSON.stringify(useDesignStore.getState().design) !== text)
        throw new Error("The work did not come back as it was.");
      await mustBeSavedAlone();
    },
  };
}
