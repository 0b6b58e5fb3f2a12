import { useEffect, useRef, useState } from "react";
import { longestClause } from "../../../domain/drafting";
import { type DraftClause, textOfRuns } from "../../../drafting/draft";
import {
  addOwnClause,
  editClause,
  restoreClause,
  strikeClause,
  unstrikeClause,
} from "../../../drafting/hand-edits";
import { changeDesign, useDesignStore } from "../../../state/design-store";
import type { OpenDraft } from "../../../state/save-draft";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/text-area";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";
import { showClause } from "../show-clause";
import { OwnPart } from "./own-part";

export interface WordsPartProps {
  clause: DraftClause;
  open: OpenDraft;
  onSelect: (clause: string | undefined) => void;
}

/** The words as the author typed them, which the text shows tidied; else as they stand. */
function useTyped({ id, runs }: DraftClause): string {
  const typed = useDesignStore(({ design }) => {
    const { edits = [], own = [] } = design?.drafting ?? {};
    return [...edits, ...own].find((each) => each.id === id)?.text;
  });
  return typed ?? textOfRuns(runs);
}

/** The author's hand on a clause: its words, whether it stands, and clauses of the author's own. */
export function WordsPart({ clause, open, onSelect }: WordsPartProps) {
  const words = useWords();
  const { id, origin, conflict } = clause;
  const isOwn = origin === "own";
  const [isEditing, setEditing] = useState(isOwn || origin === "edited");
  const typed = useTyped(clause);
  const area = useRef<HTMLTextAreaElement>(null);
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  const text = words.say("draft-page.own.begin");
  useEffect(() => {
    // A clause just added waits for its words.
    if (isOwn && area.current?.value === text) area.current.select();
  }, [isOwn, text]);

  function type(changed: string) {
    changeDesign((design) => editClause(design, clause, changed), `drafting.${id}`);
  }
  function add() {
    const { part, level } = clause;
    const added = addOwnClause(open.design, { after: id, part, level, text });
    changeDesign(() => added.design);
    onSelect(added.id);
    showClause(added.id);
  }

  if (conflict) return null;
  const isStruck = origin === "struck";
  return (
    <div ref={part} className={styles.form}>
      {isEditing && !isStruck && (
        <TextArea
          ref={area}
          label={words.say("draft-page.words")}
          help={words.say(isOwn ? "draft-page.words.own" : "draft-page.words.help")}
          rows={5}
          maxLength={longestClause}
          value={typed}
          onChange={type}
        />
      )}
      {isOwn && <OwnPart clause={clause} onSelect={onSelect} />}
      <div className={styles.row}>
        {!isEditing && !isStruck && !clause.heading && (
          <Button onClick={() => setEditing(true)}>{words.say("draft-page.words.edit")}</Button>
        )}
        {origin === "edited" && (
          <Button onClick={() => changeDesign((design) => restoreClause(design, id))}>
            {words.say("draft-page.words.drop")}
          </Button>
        )}
        {isStruck && (
          <Button onClick={() => changeDesign((design) => unstrikeClause(design, clause))}>
            {words.say("draft-page.words.restore")}
          </Button>
        )}
        {!isStruck && !isOwn && (
          <Button onClick={() => changeDesign((design) => strikeClause(design, clause))}>
            {words.say("draft-page.words.strike")}
          </Button>
        )}
        <Button icon="add" onClick={add}>
          {words.say("draft-page.own.add")}
        </Button>
      </div>
    </div>
  );
}
