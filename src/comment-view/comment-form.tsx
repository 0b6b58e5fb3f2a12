import { type FormEvent, type ReactNode, useState } from "react";
import type { CommentPlace } from "../domain/comments";
import { addComment, mostComments, useAuthorName } from "../state/comments";
import { useDesignStore } from "../state/design-store";
import { Button } from "../ui/button";
import { Stack } from "../ui/stack";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import { useWords } from "../ui/words-context";
import styles from "./comment-view.module.css";

export interface CommentFormProps {
  at: CommentPlace;
  /** A further question above the text, such as which cell of a row it is about. */
  children?: ReactNode;
}

/** Asks for the comment and, the first time, for the name that it is signed with. */
export function CommentForm({ at, children }: CommentFormProps) {
  const words = useWords();
  const remembered = useAuthorName(({ name }) => name);
  const count = useDesignStore(({ design }) => design?.comments?.length ?? 0);
  const [given, setGiven] = useState<string>();
  const [text, setText] = useState("");
  const [wasTried, setWasTried] = useState(false);
  const author = given ?? remembered;
  const isWhole = author.trim() !== "" && text.trim() !== "";

  function add(event: FormEvent) {
    event.preventDefault();
    setWasTried(!isWhole);
    if (!isWhole) return;
    addComment(at, author.trim(), text.trim());
    setText("");
  }

  if (count >= mostComments) return <p>{words.say("comments.full", { most: mostComments })}</p>;
  return (
    <form className={styles.form} onSubmit={add}>
      <Stack gap={3}>
        {children}
        <TextArea
          label={words.say("comments.text")}
          help={words.say("comments.text.help")}
          error={wasTried && !isWhole ? words.say("comments.missing") : undefined}
          value={text}
          onChange={setText}
          rows={2}
          maxLength={4000}
        />
        <TextInput
          label={words.say("comments.author")}
          help={words.say("comments.author.help")}
          value={author}
          onChange={setGiven}
          maxLength={300}
          autoComplete="name"
        />
        <div>
          <Button type="submit">{words.say("comments.add")}</Button>
        </div>
      </Stack>
    </form>
  );
}
