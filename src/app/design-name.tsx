import { changeDesign, useDesignStore } from "../state/design-store";
import { useWords } from "../ui/words-context";
import { AboutButton } from "./about-button";
import styles from "./top-bar.module.css";

/** The name of the design, edited where it stands, and the way to the rest about the paper. */
export function DesignName() {
  const words = useWords();
  const title = useDesignStore(({ design }) => design?.about.title ?? "");
  const rename = (next: string) =>
    changeDesign(
      (design) => ({ ...design, about: { ...design.about, title: next } }),
      "about.title",
    );
  return (
    <div className={styles.name}>
      <input
        type="text"
        dir="auto"
        className={styles.title}
        aria-label={words.say("app.design-name")}
        placeholder={words.say("app.design-name.none")}
        autoComplete="off"
        maxLength={300}
        value={title}
        onChange={(event) => rename(event.target.value)}
      />
      <AboutButton />
    </div>
  );
}
