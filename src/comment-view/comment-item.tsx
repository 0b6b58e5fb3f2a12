import type { ReactNode } from "react";
import type { Comment } from "../domain/comment";
import { deleteComment, settleComment, useAuthorName } from "../state/comments";
import { today } from "../state/today";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { IconButton } from "../ui/icon-button";
import { useWords } from "../ui/words-context";
import styles from "./comment-view.module.css";

export interface CommentItemProps {
  comment: Comment;
  /** What it is about, where that does not go without saying. */
  about?: ReactNode;
}

/** One comment: who, when, what; settled or open; deleted only by whoever wrote it. */
export function CommentItem({ comment, about }: CommentItemProps) {
  const words = useWords();
  const isOwn = useAuthorName(({ name }) => name !== "" && name === comment.author);
  const { id, author, text, done = false } = comment;
  const written = new Date(comment.when);
  const named = { author, date: words.date(today(written)), time: words.time(written) };
  return (
    <li className={styles.item} data-done={done}>
      {about}
      <p className={styles.who}>
        <span className={styles.author} dir="auto">
          {author}
        </span>
        <span>{words.commas([named.date, named.time])}</span>
        {done && <strong>{words.say("comments.settled")}</strong>}
      </p>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <Cluster>
        <Button
          kind="quiet"
          icon={done ? "undo" : "tick"}
          aria-label={words.say(done ? "comments.reopen-named" : "comments.settle-named", named)}
          onClick={() => settleComment(id, !done)}
        >
          {words.say(done ? "comments.reopen" : "comments.settle")}
        </Button>
        {isOwn && (
          <IconButton
            icon="bin"
            label={words.say("comments.delete", named)}
            onClick={() => deleteComment(id)}
          />
        )}
      </Cluster>
    </li>
  );
}
