import fc from "fast-check";
import {
  withFigure,
  withLimit,
  withOverride,
  withShock,
  withThreshold,
} from "../../author-changes";
import { withComment, withCommentDone, withoutComment } from "../../comments";
import { blankDesign, type MandateDesign } from "../../design";
import { withAnswer, withValue } from "../../edit";
import type { FieldPath } from "../../field-path";
import { type ListPath, withRowAdded, withRowMoved, withRowRemoved } from "../../rows-edit";
import { notStated } from "../../stated";
import { withBallot } from "../../votes/rounds";

/** One thing that an author does to a design. */
export type Edit = (design: MandateDesign) => MandateDesign;

const lists: ListPath[] = ["situation.sectors", "purpose.tasks", "purpose.objectives"];
/** Rows that the two authors add: ids of their own, as where no two authors chose the same. */
const rowIds = (who: string) => fc.constantFrom("row-1", "row-2", "row-3", `${who}-1`, `${who}-2`);
const columns: [FieldPath, fc.Arbitrary<unknown>][] = [
  ["situation.sectors[].name", fc.constantFrom("North", "South", notStated)],
  ["situation.sectors[].risk", fc.constantFrom("high", "low")],
  ["purpose.objectives[].text", fc.constantFrom("Safety", "Talks")],
  ["purpose.tasks[].objective", fc.constantFrom("row-1", "row-2", notStated)],
];

const answers = fc
  .tuple(
    fc.constantFrom<FieldPath>("force.troopCeiling", "force.individualPolice", "timing.expiryDate"),
    fc.constantFrom(undefined, "Pledged", "Asked for"),
  )
  .chain(([path, reason]) =>
    (path === "timing.expiryDate"
      ? fc.constantFrom("2027-01-01", "2027-06-30", notStated)
      : fc.constantFrom(100, 200, 300, notStated)
    ).map(
      (value): Edit =>
        (design) =>
          withAnswer(design, path, reason ? { value, reason } : { value }),
    ),
  );

const besides = (who: string) =>
  fc.tuple(fc.constantFrom("a", "b", `${who}-c`), fc.boolean(), fc.nat(11)).map(
    ([id, flag, which]): Edit =>
      (design) => {
        const text = `${which}`;
        const has = design.comments?.some((each) => each.id === id);
        const comment = {
          id,
          at: { kind: "field" as const, id: "force.troopCeiling" },
          author: who,
          when: "2026-11-21T09:00:00Z",
          text,
        };
        if (which < 2)
          return has ? withCommentDone(design, id, flag) : withComment(design, comment);
        if (which === 2) return withoutComment(design, id);
        if (which === 3)
          return withOverride(
            design,
            id,
            flag ? { who, why: text, when: "2026-11-21" } : undefined,
          );
        if (which === 4)
          return withThreshold(design, id, flag ? { value: 1, reason: who } : undefined);
        if (which === 5)
          return withFigure(design, id, flag ? { value: 2, reason: who } : undefined);
        if (which === 6) return withShock(design, id, flag ? { levels: [which] } : undefined);
        if (which === 7)
          return withLimit(design, "force.troopCeiling", flag ? { reason: who } : undefined);
        if (which === 8) {
          const ballot = {
            id,
            round: "first",
            author: who,
            cast: "2026-11-21T10:00:00Z",
            votes: [],
          };
          return flag ? withBallot(design, ballot) : design;
        }
        if (which === 9)
          return flag
            ? { ...design, option: { project: "p", projectTitle: who, place: 0 } }
            : { ...design, option: undefined };
        if (which === 10)
          return { ...design, about: { ...design.about, summary: `${who} ${flag}` } };
        return { ...design, drafting: { edits: [{ id, base: "was", text: who }] } };
      },
  );

const rowEdits = (who: string) =>
  fc
    .tuple(fc.constantFrom(...lists), rowIds(who), fc.nat(2), fc.constantFrom(...columns))
    .chain(([list, row, what, [column, value]]) =>
      value.map(
        (held): Edit =>
          (design) => {
            if (what === 0) {
              const rows = (design as Partial<MandateDesign>)[list.split(".")[0] as "purpose"];
              const isThere = JSON.stringify(rows ?? {}).includes(`"id":"${row}"`);
              return isThere
                ? withRowRemoved(design, list, row)
                : withRowAdded(design, list, { id: row });
            }
            if (what === 1) return withRowMoved(design, list, row, 1);
            return withValue(design, column, held, row);
          },
      ),
    );

const edits = (who: string, most: number) =>
  fc.array(fc.oneof(answers, besides(who), rowEdits(who), rowEdits(who)), { maxLength: most });

const after = (design: MandateDesign, done: readonly Edit[]) =>
  done.reduce((edited, edit) => edit(edited), design);

const begun = lists.reduce(
  (design, list) =>
    ["row-1", "row-2"].reduce((longer, id) => withRowAdded(longer, list, { id }), design),
  blankDesign("d", "D"),
);

/** A design, and two copies of it that two authors worked on apart. */
export const arbitraryCopies: fc.Arbitrary<{
  base: MandateDesign;
  mine: MandateDesign;
  theirs: MandateDesign;
}> = edits("base", 12).chain((done) => {
  const base = after(begun, done);
  return fc.record({
    base: fc.constant(base),
    mine: edits("mine", 10).map((own) => after(base, own)),
    theirs: edits("theirs", 10).map((own) => after(base, own)),
  });
});
