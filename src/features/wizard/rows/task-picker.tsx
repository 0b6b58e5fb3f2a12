import { useEffect, useRef, useState } from "react";
import type { TaskTypeId } from "../../../domain/tasks/taxonomy";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { Stack } from "../../../ui/stack";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import { matchTasks } from "../match-tasks";
import styles from "../wizard.module.css";

export interface TaskPickerProps {
  isOpen: boolean;
  onClose: () => void;
  onPick: (type: TaskTypeId) => void;
}

/** The taxonomy of tasks by family, with a search over names and families. */
export function TaskPicker({ isOpen, onClose, onPick }: TaskPickerProps) {
  const words = useWords();
  const [query, setQuery] = useState("");
  const search = useRef<HTMLInputElement>(null);
  // The dialog has opened by now and put the focus on its first button.
  useEffect(() => {
    if (isOpen) search.current?.focus();
  }, [isOpen]);
  const groups = isOpen ? matchTasks(words, query) : [];
  const close = () => {
    setQuery("");
    onClose();
  };
  const pick = (type: TaskTypeId) => {
    setQuery("");
    onPick(type);
  };
  return (
    <Dialog isOpen={isOpen} onClose={close} title={words.say("wizard.tasks.choose")}>
      <Stack gap={4}>
        <TextInput
          ref={search}
          label={words.say("wizard.tasks.search")}
          value={query}
          onChange={setQuery}
        />
        <p aria-live="polite" className={styles.soft}>
          {words.say("wizard.tasks.found", {
            count: groups.reduce((sum, { tasks }) => sum + tasks.length, 0),
          })}
        </p>
        {groups.map(({ family, tasks }) => (
          <section key={family} aria-label={words.sayDynamic(`fields.family.${family}`)}>
            <h3 className={styles.family}>{words.sayDynamic(`fields.family.${family}`)}</h3>
            <ul className={styles.taskList}>
              {tasks.map(({ type, label }) => (
                <li key={type}>
                  <Button onClick={() => pick(type)}>{label}</Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Stack>
    </Dialog>
  );
}
