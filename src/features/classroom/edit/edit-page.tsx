import { useEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { editorPartIds, editorParts } from "../../../classroom/edit/editor-parts";
import { useEditor } from "../../../state/exercise-editor";
import { keepEdits } from "../../../state/exercise-keeping";
import { PartedPage } from "../../../ui/parted-page";
import { usePartArrival } from "../../../ui/use-part-arrival";
import { useWords } from "../../../ui/words-context";
import { Beginning } from "./beginning";
import styles from "./edit.module.css";
import { EditHead } from "./edit-head";
import { EntryView } from "./entry-view";
import { MapPreview } from "./map-preview";
import { addressOfPart, placeAt } from "./place";
import { StartEditing } from "./start-editing";
import { useOpenedExercise } from "./use-opened-exercise";

/** Makes an exercise, or changes one that is kept on this device: everything that its file says. */
export function EditPage() {
  const words = useWords();
  const [location] = useHashLocation();
  const { id, part } = placeAt(location);
  const outcome = useOpenedExercise(id);
  const exercise = useEditor((state) => state.exercise);
  const isOpen = id !== undefined && exercise?.id === id;
  usePartArrival(isOpen ? part : "none");
  useEffect(keepEdits, []);
  if (!id || !exercise || exercise.id !== id) return <StartEditing outcome={outcome} />;
  return (
    <PartedPage
      label={words.say("exercise-editor.parts")}
      links={editorPartIds.map((each) => ({
        address: addressOfPart(id, each),
        label: words.say(`exercise-editor.part.${each}`),
        isCurrent: each === part,
      }))}
    >
      <div className={styles.page}>
        <EditHead exercise={exercise} />
        {part === "map" && <MapPreview exercise={exercise} />}
        {part === "bounds" && <Beginning exercise={exercise} />}
        <div key={part} className={styles.entries}>
          {editorParts[part]
            .filter(({ below: [first] }) => first !== "map" || exercise.map)
            .map(({ below, entry }, place) => (
              <EntryView
                // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a page never move
                key={place}
                entry={entry}
                below={below}
              />
            ))}
        </div>
      </div>
    </PartedPage>
  );
}
