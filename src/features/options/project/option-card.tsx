import type { MandateDesign } from "../../../domain/design";
import { runningSummary } from "../../../report/model/running-summary";
import { useKeptOptions } from "../../../state/options-kept";
import { plainOf } from "../../../state/plain-of";
import { useSavedState } from "../../../state/saving";
import { today } from "../../../state/today";
import { Icon } from "../../../ui/icon";
import { useWords } from "../../../ui/words-context";
import { DifferenceLine } from "./difference-line";
import type { Moving } from "./move-buttons";
import { OptionActs } from "./option-acts";
import { OptionTexts } from "./option-texts";
import styles from "./project.module.css";

export interface OptionCardProps {
  design: MandateDesign;
  /** Whether it is the design on the desk. */
  isOpen: boolean;
  /** All of the project. */
  options: readonly MandateDesign[];
  /** What it is held against: the baseline, and the first option. */
  against: readonly MandateDesign[];
  /** Absent where there is no place to move to. */
  moving?: Moving | undefined;
}

/** One option: what it is in a sentence, how it differs, what its author says, what can be done. */
export function OptionCard({ design, isOpen, options, against, moving }: OptionCardProps) {
  const words = useWords();
  const title = design.about.title || words.say("app.design-name.none");
  const { baseline, recommendation } = design.option ?? {};
  return (
    <article className={styles.card} data-open={isOpen || undefined}>
      <header>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        {baseline && (
          <p className={styles.mark}>{words.say(`colleagues.option.baseline.${baseline}`)}</p>
        )}
        {recommendation && (
          <p className={styles.mark}>
            <Icon name="comment" />
            {words.say("options.recommended")}
          </p>
        )}
        <SavedLine id={design.id} isOpen={isOpen} />
      </header>
      <p>{runningSummary(words, plainOf(design))}</p>
      {against
        .filter((from) => from !== design)
        .map((from) => (
          <DifferenceLine key={from.id} from={from} design={design} />
        ))}
      <OptionTexts design={design} />
      <OptionActs design={design} title={title} isOpen={isOpen} options={options} moving={moving} />
    </article>
  );
}

function SavedLine({ id, isOpen }: { id: string; isOpen: boolean }) {
  const words = useWords();
  const listed = useKeptOptions(({ listings }) => listings.find((one) => one.id === id)?.savedAt);
  const openSavedAt = useSavedState(({ saved }) =>
    saved.state === "saved" ? saved.at : undefined,
  );
  const at = isOpen ? (openSavedAt ?? listed) : listed;
  if (at === undefined) return null;
  const moment = new Date(at);
  return (
    <p className={styles.soft}>
      {words.say(isOpen ? "app.saved-designs.open-now" : "app.saved-designs.when", {
        date: words.date(today(moment)),
        time: words.time(moment),
      })}
    </p>
  );
}
