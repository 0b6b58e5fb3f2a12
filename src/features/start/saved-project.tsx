import type { ProjectGroup } from "../../alternatives/project/group-by-project";
import type { SavedListing } from "../../storage/design-records";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import { showProject } from "./saved-acts";
import { SavedDesign } from "./saved-design";
import styles from "./start.module.css";

export interface SavedProjectProps {
  group: ProjectGroup<SavedListing>;
  openId: string | undefined;
  /** Called when the list is to be read again. */
  onChange: () => void;
}

/** The designs of one project on this device, together, each with what can be done with it. */
export function SavedProject({ group, openId, onChange }: SavedProjectProps) {
  const words = useWords();
  const title = words.say("app.option.project", {
    title: group.title || words.say("app.design-name.none"),
  });
  const headingId = `project-${group.project}`;
  return (
    <li className={styles.savedProject}>
      <div className={styles.savedProjectHead}>
        <h3 id={headingId}>{title}</h3>
        <Button
          kind="quiet"
          aria-describedby={headingId}
          onClick={() => showProject(words, group.designs)}
        >
          {words.say("app.option.see")}
        </Button>
      </div>
      <ul className={styles.saved} aria-labelledby={headingId}>
        {group.designs.map((listing) => (
          <SavedDesign
            key={listing.id}
            listing={listing}
            isOpen={listing.id === openId}
            onChange={onChange}
          />
        ))}
      </ul>
    </li>
  );
}
