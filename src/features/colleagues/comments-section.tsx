import { useEffect, useState } from "react";
import { CommentItem } from "../../comment-view/comment-item";
import type { Comment } from "../../domain/comment";
import { countComments, fieldOfComment, inPlaceOrder } from "../../domain/comments";
import type { MandateDesign } from "../../domain/design";
import { commentPlaceInWords } from "../../report/model/comment-in-words";
import { addressOfField } from "../../state/address-of-field";
import { recallAuthorName } from "../../state/comments";
import { RadioGroup } from "../../ui/radio-group";
import { useWords } from "../../ui/words-context";
import styles from "./colleagues.module.css";

const shows = ["open", "all"] as const;

/** All comments of the design in the order of the wizard, each with the way to its place. */
export function CommentsSection({ design }: { design: MandateDesign }) {
  const words = useWords();
  const [show, setShow] = useState<(typeof shows)[number]>("open");
  useEffect(recallAuthorName, []);
  const comments = inPlaceOrder(design.comments ?? []);
  const { all, open } = countComments(comments);
  const shown = comments.filter(({ done }) => show === "all" || !done);
  return (
    <section className={styles.section} aria-labelledby="all-comments">
      <h2 id="all-comments">{words.say("colleagues.comments")}</h2>
      {all === 0 ? (
        <p>{words.say("colleagues.comments.none")}</p>
      ) : (
        <>
          <p>{words.say("colleagues.comments.count", { all, open })}</p>
          <RadioGroup
            label={words.say("colleagues.comments.show")}
            undecided={false}
            layout="inline"
            value={show}
            onChange={(chosen) => setShow(chosen ?? "open")}
            choices={shows.map((value) => ({
              value,
              label: words.say(`colleagues.comments.show.${value}`),
            }))}
          />
        </>
      )}
      {all > 0 && shown.length === 0 && <p>{words.say("colleagues.comments.all-settled")}</p>}
      <ul className={styles.list}>
        {shown.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            about={
              <h3>
                <PlaceLink comment={comment} text={commentPlaceInWords(words, design, comment)} />
              </h3>
            }
          />
        ))}
      </ul>
    </section>
  );
}

/** The way to what a comment is about, where there is one. */
function PlaceLink({ comment, text }: { comment: Comment; text: string }) {
  const { kind, id, row } = comment.at;
  const path = fieldOfComment(comment);
  if (path) return <a href={addressOfField(path, row)}>{text}</a>;
  if (kind === "check") return <a href={`#/evidence/checks/${encodeURIComponent(id)}`}>{text}</a>;
  if (kind === "clause") return <a href={`#/draft/clause/${encodeURIComponent(id)}`}>{text}</a>;
  return text;
}
