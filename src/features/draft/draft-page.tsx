import { useState } from "react";
import type { DraftStage } from "../../drafting/draft";
import { PageTitle } from "../../help-view/page-title";
import type { OpenDraft } from "../../state/save-draft";
import { LinkButton } from "../../ui/link-button";
import { mainId } from "../../ui/main-id";
import { Notice } from "../../ui/notice";
import { RadioGroup } from "../../ui/radio-group";
import { useWords } from "../../ui/words-context";
import styles from "./draft.module.css";
import { DraftText } from "./draft-text";
import { DraftTools } from "./draft-tools";
import { LeftOutSection } from "./left-out-section";
import { NamesForm } from "./names-form";
import { OpenMatters } from "./open-matters";
import type { RenewalShown } from "./renewal";
import { RenewalPart } from "./renewal-part";
import { statesNothing } from "./states-nothing";
import { useAskedClause } from "./use-asked-clause";
import { useDraft } from "./use-draft";

/** The open design as the text of a decision, clause by clause, with what each rests on. */
export function DraftPage() {
  const words = useWords();
  const [stage, setStage] = useState<DraftStage>();
  const open = useDraft(stage);
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="draft">{words.say("draft-page.title")}</PageTitle>
        {typeof open === "object" && (
          <p className={styles.marking} lang="en" dir="ltr">
            {open.draft.marking}
          </p>
        )}
        <p className={styles.lead}>{words.say("draft-page.lead")}</p>
      </header>
      {open === "loading" && <p role="status">{words.say("draft-page.loading")}</p>}
      {open === "failed" && <Notice kind="error">{words.say("draft-page.failed")}</Notice>}
      {typeof open === "object" && <DraftParts open={open} onStage={setStage} />}
    </main>
  );
}

function DraftParts({ open, onStage }: { open: OpenDraft; onStage: (stage: DraftStage) => void }) {
  const asked = useAskedClause();
  const [selected, setSelected] = useState(asked);
  const [shown, setShown] = useState<RenewalShown>({ marked: true, only: undefined });
  const { draft, design } = open;
  function select(clause: string) {
    setShown({ ...shown, only: undefined });
    setSelected(clause);
  }
  return (
    <>
      <div className={styles.tools}>
        {statesNothing(design) && <BeginNote />}
        {draft.stages.length > 1 && <StageChoice open={open} onStage={onStage} />}
        <DraftTools open={open} />
        <NamesForm names={design.drafting?.names} />
        {design.basis && (
          <RenewalPart
            basis={design.basis}
            design={design}
            draft={draft}
            shown={shown}
            onShow={setShown}
          />
        )}
        <OpenMatters draft={draft} onSelect={select} />
      </div>
      <DraftText
        open={open}
        selected={selected}
        onSelect={setSelected}
        {...(draft.fromBasis ? { renewal: shown } : {})}
      />
      <LeftOutSection draft={draft} />
    </>
  );
}

/** For a design without an answer: what to do next. */
function BeginNote() {
  const words = useWords();
  return (
    <Notice kind="info" title={words.say("draft-page.blank.title")}>
      <p>{words.say("draft-page.blank.text")}</p>
      <div className={styles.row}>
        <LinkButton href="#/wizard" kind="primary">
          {words.say("draft-page.blank.to-wizard")}
        </LinkButton>
        <LinkButton href="#/reader">{words.say("draft-page.blank.to-reader")}</LinkButton>
      </div>
    </Notice>
  );
}

function StageChoice({ open, onStage }: { open: OpenDraft; onStage: (stage: DraftStage) => void }) {
  const words = useWords();
  const { stage, stages } = open.draft;
  return (
    <RadioGroup
      label={words.say("draft-page.stage")}
      help={words.say("draft-page.stage.help")}
      undecided={false}
      layout="inline"
      value={stage}
      onChange={(chosen) => chosen && onStage(chosen)}
      choices={stages.map((value) => ({ value, label: words.say(`draft-page.stage.${value}`) }))}
    />
  );
}
