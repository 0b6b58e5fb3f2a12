import { useMemo, useState } from "react";
import { commentsOnRow } from "../domain/comments";
import type { FieldPath } from "../domain/field-path";
import { labelOf } from "../report/model/value-in-words";
import { useDesignStore } from "../state/design-store";
import { Select } from "../ui/select";
import { useWords } from "../ui/words-context";
import { CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";
import { CommentsOnRequest } from "./comment-thread";
import styles from "./comment-view.module.css";

export interface RowCommentsProps {
  list: FieldPath;
  columns: readonly FieldPath[];
  row: string;
}

/** The comments about a row of a list and its cells, each saying which; and a place for another. */
export function RowComments({ list, columns, row }: RowCommentsProps) {
  const words = useWords();
  const all = useDesignStore(({ design }) => design?.comments);
  const comments = useMemo(
    () => commentsOnRow({ comments: all ?? [] }, list, row),
    [all, list, row],
  );
  const [about, setAbout] = useState<FieldPath>();
  return (
    <CommentsOnRequest comments={comments} subject={words.say("comments.row.subject")}>
      <ul className={styles.list}>
        {comments.map((comment) => {
          const column = columns.find((path) => path === comment.at.id);
          return (
            <CommentItem
              key={comment.id}
              comment={comment}
              about={column && <p>{labelOf(words, column)}</p>}
            />
          );
        })}
      </ul>
      <CommentForm at={{ kind: "field", id: about ?? list, row }}>
        <Select<FieldPath>
          label={words.say("comments.about")}
          emptyLabel={words.say("comments.about.row")}
          value={about}
          onChange={setAbout}
          choices={columns.map((value) => ({ value, label: labelOf(words, value) }))}
        />
      </CommentForm>
    </CommentsOnRequest>
  );
}
