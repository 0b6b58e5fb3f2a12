import type { Words } from "../../../i18n/words";
import { type PublishedRatio, publishedRatios } from "../../../precedents/published-ratios";
import { type PublishedShare, publishedShares } from "../../../precedents/published-shares";
import type { YardstickId } from "../../../precedents/yardsticks/yardstick";
import type { StripValue } from "../../../ui/strip-values";

/** The published ratios that belong on the axis of a yardstick. */
export function ratiosOn(id: YardstickId): readonly PublishedRatio[] {
  const isPolice = id === "police-per-thousand";
  if (!isPolice && id !== "troops-per-thousand") return [];
  return publishedRatios.filter(({ counts }) => (counts === "police") === isPolice);
}

/** The published shares that belong on the axis of a yardstick. */
export function sharesOn(id: YardstickId): readonly PublishedShare[] {
  return publishedShares.filter(({ concerns }) => concerns === id);
}

const markKey = (words: Words, id: string) =>
  [`yardsticks.mark.${id}`, `app.comparables.mark.${id}`].find((key) => words.has(key)) ?? id;

/** The published figures as marks on the axis; a range as its two ends. */
export function marksOn(words: Words, id: YardstickId): StripValue[] {
  return [...ratiosOn(id), ...sharesOn(id)].flatMap(({ id: mark, low, high }) => [
    { id: mark, label: words.sayDynamic(markKey(words, mark)), value: low },
    ...(high === undefined
      ? []
      : [
          {
            id: `${mark}-high`,
            label: words.sayDynamic(markKey(words, `${mark}-high`)),
            value: high,
          },
        ]),
  ]);
}
