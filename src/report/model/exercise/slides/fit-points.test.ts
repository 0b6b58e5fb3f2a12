import fc from "fast-check";
import { expect, it } from "vitest";
import { linesOf, onOneSlide, onSlides } from "./fit-points";

const point = (text: string) => ({ text, lang: "en" as const });
const anyPoints = fc.array(
  fc
    .array(
      fc.string({ unit: fc.constantFrom("a", "b", ".", "\u4e2d"), minLength: 1, maxLength: 30 }),
      {
        minLength: 1,
        maxLength: 80,
      },
    )
    .map((words) => point(words.join(" "))),
  { maxLength: 8 },
);

it("is nothing left out and nothing moved, however long it is?", () => {
  const bare = (texts: readonly string[]) => texts.join("").replace(/\s/g, "");
  fc.assert(
    fc.property(anyPoints, (points) => {
      const slides = onSlides(points);
      expect(bare(slides.flat().map(({ text }) => text))).toBe(
        bare(points.map(({ text }) => text)),
      );
    }),
  );
});

it("does no slide hold more than fits on one?", () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      for (const slide of onSlides(points))
        expect(slide.reduce((sum, each) => sum + linesOf(each), 0)).toBeLessThanOrEqual(12.5);
    }),
  );
});

it("do short points stay on one slide, and is a long one parted after a sentence?", () => {
  expect(onSlides([point("One."), point("Two.")])).toHaveLength(1);
  const sentence = `${"word ".repeat(40).trim()}.`;
  const [first, second] = onSlides([point([sentence, sentence, sentence, sentence].join(" "))]);
  expect(first?.at(-1)?.text.endsWith(".")).toBe(true);
  expect(second).toBeDefined();
});

it("does what is told in short stand on one slide that says there is more, and nothing where all fits?", () => {
  const rest = point("The rest stands in your papers.");
  fc.assert(
    fc.property(anyPoints, (points) => {
      const short = onOneSlide(points, rest);
      expect(onSlides(short)).toHaveLength(1);
      if (onSlides(points).length > 1) expect(short.at(-1)).toBe(rest);
      else expect(short).not.toContain(rest);
    }),
  );
});
