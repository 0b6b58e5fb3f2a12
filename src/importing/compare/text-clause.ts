import { type LabelField, labelFields } from "../match/label-fields";
import { clausesOf } from "../match/language/clauses";
import type { Reading } from "../match/read-resolution";
import type { Paragraph, ParagraphKind } from "../match/structure/paragraph";
import { sourceSpan } from "../match/text/passage";

/** A paragraph or an item of a list as it is compared: the words of its own, without its items'. */
export interface TextClause {
  /** As a citation writes it: "7", "7 (a) (ii)", "preamble 4". */
  id: string;
  kind: ParagraphKind;
  /** 0 for a paragraph, 1 for an item of its list, and so on. */
  level: number;
  heading: string;
  /** White space as single blanks. */
  text: string;
  /** The verb of its first decision in the third person, small; "" where it opens without one. */
  verb: string;
  /** Where its words stand in the original text; `end` is not included. */
  start: number;
  end: number;
  /** The coded fields that were read from its words. */
  holds: readonly LabelField[];
}

type Fields = Reading["fields"];

/** Coded fields whose words begin within a place of the text. */
function heldIn(fields: Fields, { start, end }: { start: number; end: number }): LabelField[] {
  return labelFields.filter((field) =>
    fields[field].evidence.some((words) => words.start >= start && words.start < end),
  );
}

function clauseOf(paragraph: Paragraph, level: number, fields: Fields): TextClause[] {
  const { id, kind, heading, own } = paragraph;
  const place = sourceSpan(own, 0, own.text.length);
  if (!place) return [];
  const [first] = kind === "operative" ? clausesOf({ ...paragraph, whole: own }) : [];
  const holds = heldIn(fields, place);
  return [{ id, kind, level, heading, text: own.text, verb: first?.verb ?? "", ...place, holds }];
}

function below(paragraph: Paragraph, level: number, fields: Fields): TextClause[] {
  return [
    ...clauseOf(paragraph, level, fields),
    ...paragraph.items.flatMap((item) => below(item, level + 1, fields)),
  ];
}

/** Every paragraph and item of a text that has words of its own, in the text's order. */
export function textClauses({ structure, fields }: Reading): TextClause[] {
  return structure.paragraphs.flatMap((paragraph) => below(paragraph, 0, fields));
}

/** The words without the sign that ends them, so that a new last item changes nothing. */
export function withoutEnd(text: string): string {
  return text.replace(/[\s;,.:]*(?:[;,] ?(?:and|or))?[\s;,.:]*$/, "");
}
