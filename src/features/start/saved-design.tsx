import { useState } from "react";
import type { SavedListing } from "../../storage/design-records";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { IconButton } from "../../ui/icon-button";
import { useWords } from "../../ui/words-context";
import { RemoveSaved } from "./remove-saved";
import { duplicate, open, saveAsFile } from "./saved-acts";
import styles from "./start.module.css";

export interface SavedDesignProps {
  listing: SavedListing;
  /** Whether it is the design on the desk. */
  isOpen: boolean;
  /** Called when the list is to be read again. */
  onChange: () => void;
}

/** One design on this device. */
export function SavedDesign({ listing, isOpen, onChange }: SavedDesignProps) {
  const words = useWords();
  const [isRemoving, setIsRemoving] = useState(false);
  const title = listing.title || words.say("app.design-name.none");
  const savedAt = new Date(listing.savedAt);
  return (
    <li className={styles.savedRow}>
      <div>
        <p className={styles.savedTitle} dir="auto">
          {title}
        </p>
        <p className={styles.soft}>
          {words.say(isOpen ? "app.saved-designs.open-now" : "app.saved-designs.when", {
            date: words.date(dayOf(savedAt)),
            time: words.time(savedAt),
          })}
        </p>
      </div>
      <Cluster>
        <Button
          aria-label={words.say(
            isOpen ? "app.saved-designs.go-on-named" : "app.saved-designs.open-named",
            { title },
          )}
          onClick={() => open(words, listing)}
        >
          {words.say(isOpen ? "app.saved-designs.go-on" : "app.saved-designs.open")}
        </Button>
        <IconButton
          icon="copy"
          label={words.say("app.saved-designs.duplicate", { title })}
          onClick={() => duplicate(words, listing).then(onChange)}
        />
        <IconButton
          icon="download"
          label={words.say("app.saved-designs.save-file", { title })}
          onClick={() => saveAsFile(listing)}
        />
        <IconButton
          icon="bin"
          label={words.say("app.saved-designs.remove", { title })}
          onClick={() => setIsRemoving(true)}
        />
      </Cluster>
      <RemoveSaved
        listing={listing}
        isOpen={isRemoving}
        onClose={() => setIsRemoving(false)}
        onRemoved={onChange}
      />
    </li>
  );
}

/** The day on the reader's own calendar. */
function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
