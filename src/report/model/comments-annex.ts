import { inPlaceOrder } from "../../domain/comments";
import type { Block, Term } from "./block";
import { commentPlaceInWords } from "./comment-in-words";
import type { Making } from "./making";
import { plain, said } from "./runs";

/** What colleagues said of the design, place by place: an annex for those who ask for it. */
export function commentsAnnex({ words, design }: Making): Block[] {
  const comments = inPlaceOrder(design.comments ?? []);
  const items = comments.map((comment): Term => {
    const { author, when, text, done } = comment;
    const named = { author, date: words.date(when.slice(0, 10)) };
    const line = words.say(done ? "comments.line.settled" : "comments.line", named);
    return {
      term: commentPlaceInWords(words, design, comment),
      runs: [plain(words.say("comments.said", { line, text }))],
    };
  });
  const [what, after]: [Parameters<typeof words.say>[0], Block[]] =
    items.length > 0
      ? ["report.comments.what", [{ kind: "terms", items }]]
      : ["report.comments.none", []];
  return [
    { kind: "heading", level: 2, id: "comments", text: words.say("report.heading.comments") },
    { kind: "paragraph", runs: said(words.say(what)) },
    ...after,
  ];
}
