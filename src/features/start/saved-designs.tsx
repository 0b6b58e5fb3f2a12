import { useRef } from "react";
import { groupByProject } from "../../alternatives/project/group-by-project";
import { useDesignStore } from "../../state/design-store";
import { useKeptFocus } from "../../ui/use-kept-focus";
import { useWords } from "../../ui/words-context";
import { SavedDesign } from "./saved-design";
import { SavedProject } from "./saved-project";
import styles from "./start.module.css";
import { useSavedDesigns } from "./use-saved-designs";

/** The designs on this device, each to be opened, copied, taken out as a file or removed. */
export function SavedDesigns() {
  const words = useWords();
  const { saved, readAgain } = useSavedDesigns();
  const openId = useDesignStore(({ design }) => design?.id);
  const part = useRef<HTMLElement>(null);
  useKeptFocus(part);
  if (!saved || saved.length === 0) return null;
  return (
    <section ref={part} className={styles.section} aria-labelledby="saved-designs">
      <h2 id="saved-designs">{words.say("app.saved-designs.title")}</h2>
      <ul className={styles.saved}>
        {groupByProject(saved).map((group) =>
          group.kind === "design" ? (
            <SavedDesign
              key={group.design.id}
              listing={group.design}
              isOpen={group.design.id === openId}
              onChange={readAgain}
            />
          ) : (
            <SavedProject key={group.project} group={group} openId={openId} onChange={readAgain} />
          ),
        )}
      </ul>
    </section>
  );
}
