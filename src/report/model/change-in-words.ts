import type { MandateDesign } from "../../domain/design";
import type { DesignChange } from "../../domain/design-changes";
import { answerAt, rowsIn } from "../../domain/edit";
import type { Words } from "../../i18n/words";
import { rowNameIn } from "./check-in-words";
import { exerciseInWords } from "./exercise-in-words";
import { optionInWords } from "./option-in-words";
import { placeInWords, rowInWords } from "./place-in-words";
import { labelOf, valueInWords } from "./value-in-words";

/** A difference of two designs, said: what, and how it was and is. */
export interface ChangeInWords {
  what: string;
  before: string;
  after: string;
}

/** The two states that a difference lies between. */
export interface Between {
  before: MandateDesign;
  after: MandateDesign;
}

/** Says one difference of two designs: "Troop ceiling", "4,200 people", "7,000 people". */
export function changeInWords(words: Words, between: Between, change: DesignChange): ChangeInWords {
  const { before, after } = between;
  switch (change.kind) {
    case "value": {
      const { path, row } = change;
      const said = (design: MandateDesign) =>
        valueInWords(words, path, answerAt(design, path, row), (id) =>
          rowNameIn(design, words, id),
        );
      return {
        what: placeInWords(words, after, path, row),
        before: said(before),
        after: said(after),
      };
    }
    case "grounds": {
      const { path, row } = change;
      const place = placeInWords(words, after, path, row);
      const said = (design: MandateDesign) =>
        answerAt(design, path, row)?.reason ?? words.say("versions.change.no-reason");
      return {
        what: words.say("versions.change.grounds", { place }),
        before: said(before),
        after: said(after),
      };
    }
    case "row-added":
    case "row-removed": {
      const { kind, path, row } = change;
      const isAdded = kind === "row-added";
      const name = rowInWords(words, isAdded ? after : before, path, row);
      const none = words.say("versions.change.no-row");
      return {
        what: words.say(`versions.change.${kind}`, { list: labelOf(words, path) }),
        before: isAdded ? none : name,
        after: isAdded ? name : none,
      };
    }
    case "order": {
      const { path } = change;
      const said = (design: MandateDesign) =>
        words.list(
          rowsIn(answerAt(design, path)).map(({ id }) => rowInWords(words, design, path, id)),
        );
      return {
        what: words.say("versions.change.order", { list: labelOf(words, path) }),
        before: said(before),
        after: said(after),
      };
    }
    case "about": {
      const { line } = change;
      const said = (design: MandateDesign) => design.about[line] || words.say("fields.not-stated");
      const what = words.say(line === "title" ? "app.about.name" : `app.about.${line}`);
      return { what, before: said(before), after: said(after) };
    }
    case "beside":
      return {
        what: words.say(`versions.change.${change.part}`),
        before: sizeInWords(words, before, change.part),
        after: sizeInWords(words, after, change.part),
      };
  }
}

function sizeInWords(
  words: Words,
  design: MandateDesign,
  part: Extract<DesignChange, { kind: "beside" }>["part"],
): string {
  if (part === "basis") return design.basis?.title ?? words.say("versions.change.none");
  if (part === "option") return words.list(optionInWords(words, design.option));
  if (part === "exercise") return exerciseInWords(words, design.exercise);
  if (part === "drafting") {
    const { edits = [], struck = [], own = [], variants = [] } = design.drafting ?? {};
    const count = edits.length + struck.length + own.length + variants.length;
    return words.say("versions.change.count", { count });
  }
  return words.say("versions.change.count", { count: design[part]?.length ?? 0 });
}
