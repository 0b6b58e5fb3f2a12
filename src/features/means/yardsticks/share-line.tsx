import type { Words } from "../../../i18n/words";
import type { PublishedShare } from "../../../precedents/published-shares";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";

/** A figure on the make-up of a force in its unit: "15%", "0.19", "140 people". */
export function shareAmount(words: Words, unit: PublishedShare["unit"], value: number): string {
  if (unit === "per-cent") return words.percent(value);
  const amount = words.number(value, { maximumFractionDigits: 2 });
  return unit === "persons" ? words.say("yardsticks.persons", { value: amount }) : amount;
}

/** A published figure with how it is bounded: "15%", "up to 140 people", "160 to 180 people". */
export function shareValue(words: Words, { unit, low, high, bound }: PublishedShare): string {
  const least = shareAmount(words, unit, low);
  if (bound === "up-to") return words.say("yardsticks.up-to", { value: least });
  if (high === undefined) return least;
  const from = unit === "persons" ? words.number(low) : least;
  return words.say("yardsticks.range", { low: from, high: shareAmount(words, unit, high) });
}

/** What a published figure is, its year and how it was had. */
export function ShareNote({ id, year, status, source }: PublishedShare) {
  const words = useWords();
  const about = [
    words.say(`yardsticks.share.${id}`),
    ...(year ? [words.say("yardsticks.year", { year })] : []),
    words.say(`yardsticks.status.${status}`),
  ];
  return (
    <>
      {words.join(about)} {source && <WebLink href={source.url}>{source.title}</WebLink>}
    </>
  );
}

/** A published figure as a line of a list. */
export function ShareLine(share: PublishedShare) {
  const words = useWords();
  return (
    <p>
      <strong>{shareValue(words, share)}</strong> <ShareNote {...share} />
    </p>
  );
}
