import type { MandateDesign } from "../../domain/design";
import type { Draft } from "../../drafting/draft";
import { addressOfField } from "../../state/address-of-field";
import { Notice } from "../../ui/notice";
import { RadioGroup } from "../../ui/radio-group";
import { useWords } from "../../ui/words-context";
import styles from "./draft.module.css";
import { countsByFate, dayOfLastYear, fates, type RenewalShown } from "./renewal";

export interface RenewalPartProps {
  basis: NonNullable<MandateDesign["basis"]>;
  design: MandateDesign;
  draft: Draft;
  shown: RenewalShown;
  onShow: (shown: RenewalShown) => void;
}

/** Which text the renewal starts from, what became of its clauses, and how they are shown. */
export function RenewalPart({ basis, design, draft, shown, onShow }: RenewalPartProps) {
  const words = useWords();
  if (!draft.fromBasis)
    return (
      <Notice kind="info">
        <p>{words.say("draft-page.renewal.not-used", { title: basis.title })}</p>
        <p>
          <a href={addressOfField("operation.decision")}>
            {words.say("draft-page.renewal.to-decision")}
          </a>
        </p>
      </Notice>
    );
  const counts = countsByFate(draft);
  const day = dayOfLastYear(design);
  return (
    <section className={styles.form} aria-labelledby="renewal">
      <h2 id="renewal">{words.say("draft-page.renewal")}</h2>
      <p>{words.say("draft-page.renewal.counts", { title: basis.title, ...counts })}</p>
      <p>
        <a href="#/texts">{words.say("draft-page.renewal.compare")}</a>
      </p>
      {day && (
        <Notice kind="warning">
          <p>{words.say("draft-page.renewal.same-day", { date: words.date(day) })}</p>
          <p>
            <a href={addressOfField("timing.decisionDate")}>
              {words.say("draft-page.renewal.to-dates")}
            </a>
          </p>
        </Notice>
      )}
      <RadioGroup
        label={words.say("draft-page.renewal.show")}
        undecided={false}
        layout="inline"
        value={shown.marked ? "marked" : "clean"}
        onChange={(how) => onShow({ ...shown, marked: how === "marked" })}
        choices={(["clean", "marked"] as const).map((value) => ({
          value,
          label: words.say(`draft-page.renewal.show.${value}`),
        }))}
      />
      <RadioGroup
        label={words.say("draft-page.renewal.only")}
        undecided={words.say("draft-page.renewal.only.all")}
        layout="inline"
        value={shown.only}
        onChange={(only) => onShow({ ...shown, only })}
        choices={fates.map((value) => ({
          value,
          label: words.say("draft-page.renewal.only.fate", {
            fate: words.say(`draft-page.fate.${value}`),
            count: counts[value],
          }),
        }))}
      />
    </section>
  );
}
