import { createRoot } from "react-dom/client";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords, type Words } from "../../../i18n/words";
import { useDesignStore } from "../../../state/design-store";
import { example, type Template } from "../../../state/templates";
import { WordsProvider } from "../../../ui/words-context";
import { beginCopy } from "../begin-from";
import { WalkPanel } from "./walk-panel";
import { stepAt } from "./walk-steps";

/** Whether a copy of the example is worked on already, so that no second one is needed. */
async function isOnDesk({ load }: Template): Promise<boolean> {
  const { about } = (await load()) as { about: { title: string } };
  return useDesignStore.getState().design?.about.title === about.title;
}

let end: (() => void) | undefined;

/**
 * Opens a copy of the example and stands the walk beside the app, in a root of its own: no page
 * knows of it, and it goes on from page to page. `from`: the place at which it was left.
 */
export async function beginWalk(pageWords: Words, from: number): Promise<void> {
  if (!example) return;
  const { locale } = pageWords;
  const words = createWords(locale, await loadMessages(locale, ["walk"]));
  const { address } = stepAt(from).step;
  if (!(await isOnDesk(example)) && !(await beginCopy(pageWords, example, address))) return;
  end?.();
  const place = document.createElement("div");
  document.body.append(place);
  const root = createRoot(place);
  end = () => {
    root.unmount();
    place.remove();
    end = undefined;
  };
  root.render(
    <WordsProvider words={words}>
      <WalkPanel from={from} onEnd={() => end?.()} />
    </WordsProvider>,
  );
}
