import { type KeyboardEvent, useId, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { createFinder } from "../../finder/finder";
import { recentFrom, withUse } from "../../finder/recent";
import { closePalette } from "../../state/palette-store";
import { keepRecent, keptRecent } from "../../storage/palette-habits";
import { useWords } from "../../ui/words-context";
import type { Entry } from "./entry";
import { FoundList, optionId } from "./found-list";
import { groupedByKind, offered } from "./grouped";
import { movedTo } from "./moved-to";
import styles from "./palette.module.css";
import { useEntries } from "./use-entries";

const mostFound = 50;
const mostRecent = 8;

/** A field and the list of what it finds: a combobox that keeps the focus while one moves through. */
export function FindPanel() {
  const words = useWords();
  const listId = useId();
  const { entries, now } = useEntries();
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const [recent] = useState(() => recentFrom(keptRecent(), mostRecent));
  const find = useMemo(() => createFinder(entries), [entries]);
  const groups = useMemo(() => {
    const found = find(typed, mostFound, recent);
    return typed.trim() === "" ? offered(found, entries) : groupedByKind(found);
  }, [find, typed, recent, entries]);
  const shown = groups.flatMap((group) => group.entries);
  const current = Math.min(active, shown.length - 1);

  function choose(entry: Entry | undefined) {
    if (!entry) return;
    keepRecent(withUse(recent, entry.id, mostRecent));
    // The focus is back on the page before the page moves it on.
    flushSync(closePalette);
    entry.go();
  }

  function onKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      choose(shown[current]);
      return;
    }
    const next = movedTo(event.key, current, shown.length);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    document.getElementById(optionId(listId, next))?.scrollIntoView({ block: "nearest" });
  }

  const note = !now.isEvidenceShown ? "withheld" : now.hasDesign ? undefined : "no-design";
  return (
    <>
      <label className={styles.ask}>
        <span>{words.say("palette.field")}</span>
        <input
          ref={(element) => element?.setAttribute("autofocus", "")}
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown.length > 0 ? optionId(listId, current) : undefined}
          aria-describedby={`${listId}-hint`}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
      </label>
      <p id={`${listId}-hint`} className={styles.soft}>
        {words.say("palette.hint")}
      </p>
      <p role="status" className={styles.soft}>
        {typed.trim() !== "" && words.say("palette.found", { count: shown.length })}
        {typed.trim() !== "" && shown.length === 0 && ` ${words.say("palette.none")}`}
      </p>
      <FoundList id={listId} groups={groups} current={current} onChoose={choose} />
      {note && <p className={styles.soft}>{words.say(`palette.${note}`)}</p>}
    </>
  );
}
