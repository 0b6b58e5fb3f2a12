import type { Redline } from "../importing/compare/redline";
import { VisuallyHidden } from "../ui/visually-hidden";
import { useWords } from "../ui/words-context";
import styles from "./redline.module.css";

/**
 * A redline as it is read: what was removed struck through, what was added underlined, and both
 * said in words to those who listen. The words are put in as text and nothing else. Needs the
 * catalogue "compare".
 */
export function RedlineText({ redline }: { redline: Redline }) {
  const words = useWords();
  const end = <VisuallyHidden> ({words.say("compare.redline.end")}) </VisuallyHidden>;
  return redline.map(({ kind, text }, place) => {
    if (kind === "same") return text;
    const Mark = kind === "added" ? "ins" : "del";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run has no name but its place
      <Mark key={place} className={styles[kind]}>
        <VisuallyHidden> {words.say(`compare.redline.${kind}`)} </VisuallyHidden>
        {text}
        {end}
      </Mark>
    );
  });
}
