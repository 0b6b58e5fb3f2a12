import { paragraphNumbersIn } from "../../match/language/references";
import { placeIn } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

const pointing =
  /\bparagraphs? \d{1,3}(?: \([a-z]{1,4}\))*(?:(?:, | and |, and | to |-)\d{1,3}(?: \([a-z]{1,4}\))*)* (above|below|hereafter)\b/gi;

/** References that point to a paragraph this text does not have, or up for down. */
export function brokenReferences({ reading }: WordingText): WordingRemark[] {
  const { operative } = reading.structure;
  const order = operative.map(({ id }) => Number(/\d+$/.exec(id)?.[0]));
  const isDivided = new Set(order).size !== order.length;
  return operative.flatMap((paragraph, at) =>
    [...paragraph.whole.text.matchAll(pointing)].flatMap((match) => {
      const place = placeIn(paragraph, match.index, match.index + match[0].length);
      const numbers = paragraphNumbersIn(match[0].replace(/ \([a-z]{1,4}\)/g, ""));
      const missing = numbers.find((number) => !order.includes(number));
      if (missing !== undefined)
        return remark("reference-to-no-paragraph", [place], { number: missing });
      const isUp = /above$/i.test(match[0]);
      const own = order[at] ?? 0;
      const wrong = numbers.find((number) => (isUp ? number > own : number < own));
      return wrong === undefined || isDivided
        ? []
        : remark("reference-wrong-way", [place], { number: wrong, own });
    }),
  );
}
