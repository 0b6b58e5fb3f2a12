import { useRef } from "react";
import { IconButton } from "../../ui/icon-button";
import { useKeptFocus } from "../../ui/use-kept-focus";
import { useWords } from "../../ui/words-context";
import { lineOf, nameOf } from "./open-text";
import styles from "./texts.module.css";
import { removeText, useTexts } from "./texts-store";

/** The texts that are here, each with a way to take it away. */
export function TextList() {
  const words = useWords();
  const texts = useTexts((state) => state.texts);
  if (texts.length < 2)
    return (
      <>
        <p>{words.say(texts.length === 0 ? "compare.texts.none" : "compare.texts.one")}</p>
        {texts.length > 0 && <List />}
      </>
    );
  return <List />;
}

function List() {
  const words = useWords();
  const texts = useTexts((state) => state.texts);
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list);
  return (
    <ul ref={list} className={styles.list}>
      {texts.map((text) => (
        <li key={text.id}>
          <span>{lineOf(words, text)}</span>
          <IconButton
            icon="bin"
            label={words.say("compare.texts.remove", { text: nameOf(words, text) })}
            onClick={() => removeText(text.id)}
          />
        </li>
      ))}
    </ul>
  );
}
