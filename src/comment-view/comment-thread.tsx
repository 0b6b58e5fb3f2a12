import { type ReactNode, useEffect, useMemo, useState } from "react";
import type { Comment } from "../domain/comment";
import { type CommentPlace, commentsAt, countComments } from "../domain/comments";
import { recallAuthorName } from "../state/comments";
import { useDesignStore } from "../state/design-store";
import { Disclosure } from "../ui/disclosure";
import { Stack } from "../ui/stack";
import { VisuallyHidden } from "../ui/visually-hidden";
import { useWords } from "../ui/words-context";
import { CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";
import styles from "./comment-view.module.css";

/** The comments about one place, counted in a quiet line that opens them and takes another. */
export function CommentThread({ at, subject }: { at: CommentPlace; subject: string }) {
  const all = useDesignStore(({ design }) => design?.comments);
  const { kind, id, row } = at;
  const place = useMemo(
    (): CommentPlace => (row === undefined ? { kind, id } : { kind, id, row }),
    [kind, id, row],
  );
  const comments = useMemo(() => commentsAt({ comments: all ?? [] }, place), [all, place]);
  return (
    <CommentsOnRequest comments={comments} subject={subject}>
      <ul className={styles.list}>
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ul>
      <CommentForm at={place} />
    </CommentsOnRequest>
  );
}

export interface CommentsOnRequestProps {
  comments: readonly Comment[];
  /** What they are about, for those who hear the line without what stands around it. */
  subject: string;
  children: ReactNode;
}

/** A line that counts comments, and what it opens. */
export function CommentsOnRequest({ comments, subject, children }: CommentsOnRequestProps) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(recallAuthorName, []);
  const { all, open } = countComments(comments);
  const said = all === 0 ? words.say("comments.none") : words.say("comments.count", { all, open });
  return (
    <Disclosure
      summary={
        <>
          {said} <VisuallyHidden>{words.say("comments.on", { subject })}</VisuallyHidden>
        </>
      }
      onToggle={setIsOpen}
    >
      {isOpen && <Stack gap={4}>{children}</Stack>}
    </Disclosure>
  );
}
