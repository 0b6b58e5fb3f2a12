import { useMemo, useState } from "react";
import { type MandateDesign, type SectionId, sectionIds } from "../../../domain/design";
import { fieldCatalogue } from "../../../domain/field-catalogue";
import {
  mostChoices,
  type Narrowed,
  narrowChoices,
  type Serves,
} from "../../../domain/votes/narrow-choices";
import { withRound } from "../../../domain/votes/rounds";
import { changeDesign } from "../../../state/design-store";
import { newDesignId } from "../../../state/new-design-id";
import { showNotice } from "../../../state/notice";
import { useAssessment } from "../../../state/use-assessment";
import { useEvidenceShown } from "../../../state/use-evidence-shown";
import { Button } from "../../../ui/button";
import { FieldError } from "../../../ui/field-error";
import { mainId } from "../../../ui/main-id";
import { RadioGroup } from "../../../ui/radio-group";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import { RoundChoices } from "../round-choices";
import styles from "../vote.module.css";
import { contestedFields } from "./contested-fields";

const ways = ["all", "contested", "section", "serves"] as const;
const mostRounds = 50;
const served = [
  ...new Set(
    fieldCatalogue.filter(({ decidedBy }) => decidedBy !== "context").map(({ serves }) => serves),
  ),
];

/** Asks on which choices the colleagues are to vote, and opens the round. */
export function OpenRound({ design }: { design: MandateDesign }) {
  const words = useWords();
  const assessment = useAssessment();
  // Which choices studies disagree on is told by the checks.
  const isShown = useEvidenceShown();
  const offered = ways.filter((way) => isShown || way !== "contested");
  const [by, setBy] = useState<Narrowed["by"]>("all");
  const [section, setSection] = useState<SectionId>("force");
  const [serves, setServes] = useState<Serves>("troop-quantity");
  const [wasTried, setWasTried] = useState(false);
  const fields = useMemo(() => contestedFields(assessment), [assessment]);
  const choices = useMemo(
    () => narrowChoices(design, { by, section, serves, fields } as Narrowed),
    [design, by, section, serves, fields],
  );
  const problem = problemOf(choices.length, design.votes?.length ?? 0);

  function open() {
    setWasTried(true);
    if (problem !== undefined) return;
    const opened = new Date().toISOString();
    changeDesign((before) => withRound(before, { id: newDesignId(), opened, choices }));
    showNotice({ kind: "info", text: words.say("vote.open.done"), offersUndo: true });
    document.getElementById(mainId)?.focus();
  }

  return (
    <section className={styles.section} aria-labelledby="open-round">
      <h2 id="open-round">{words.say("vote.open.title")}</h2>
      <RadioGroup
        label={words.say("vote.open.which")}
        undecided={false}
        layout="columns"
        value={by}
        onChange={(way) => setBy(way ?? "all")}
        choices={offered.map((value) => ({
          value,
          label: words.say(`vote.open.${value}`),
          ...(value === "all" || value === "contested"
            ? { help: words.say(`vote.open.${value}.help`) }
            : {}),
        }))}
      />
      <div className={styles.narrow}>
        {by === "section" && (
          <Select
            label={words.say("vote.open.section.which")}
            value={section}
            onChange={(chosen) => chosen && setSection(chosen)}
            choices={sectionIds.map((value) => ({
              value,
              label: words.say(`fields.section.${value}`),
            }))}
          />
        )}
        {by === "serves" && (
          <Select<Serves>
            label={words.say("vote.open.serves.which")}
            value={serves}
            onChange={(chosen) => chosen && setServes(chosen)}
            choices={served.map((value) => ({ value, label: words.say(`fields.serves.${value}`) }))}
          />
        )}
      </div>
      <p role="status">{words.say("vote.open.count", { count: choices.length })}</p>
      <RoundChoices design={design} choices={choices} />
      <div>
        <Button
          kind={design.votes?.length ? "secondary" : "primary"}
          aria-describedby="open-round-error"
          onClick={open}
        >
          {words.say("vote.open.button")}
        </Button>
        <FieldError
          id="open-round-error"
          error={
            wasTried && problem
              ? words.say(problem, {
                  most: problem === "vote.open.full" ? mostRounds : mostChoices,
                })
              : undefined
          }
        />
      </div>
    </section>
  );
}

/** Why a round cannot be opened, as the key of its sentence. */
function problemOf(choices: number, rounds: number) {
  if (rounds >= mostRounds) return "vote.open.full" as const;
  if (choices === 0) return "vote.open.none" as const;
  return choices > mostChoices ? ("vote.open.too-many" as const) : undefined;
}
