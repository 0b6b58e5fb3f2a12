import { memo, useState } from "react";
import { changeDecisions } from "../../state/reading-store";
import type { Decision } from "../../storage/kept-reading";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import { ChangeForm } from "./change-form";
import { DecisionButtons } from "./decision-buttons";
import { accepted, standingOf, valuesOf } from "./model/decide";
import type { ReaderProposal } from "./model/reader-proposal";
import { proposalLabel, proposalValue } from "./proposal-words";
import { Quotation } from "./quotation";
import styles from "./reader.module.css";
import { rowId } from "./row-id";
import { StandingMark } from "./standing-mark";

export interface ProposalRowProps {
  proposal: ReaderProposal;
  decision: Decision | undefined;
  proposals: readonly ReaderProposal[];
  isCurrent: boolean;
  onLookAt: (id: string) => void;
  onShow: (id: string) => void;
}

/** One proposal: the choice, the value, how certain, the words it was read from, and what to do with it. */
export const ProposalRow = memo(function ProposalRow(props: ProposalRowProps) {
  const { proposal, decision, proposals, isCurrent, onLookAt, onShow } = props;
  const words = useWords();
  const [form, setForm] = useState<"never-opened" | "open" | "closed">("never-opened");
  const { id } = proposal;
  const decisions = decision ? { [id]: decision } : {};
  const standing = standingOf(decisions, proposal);
  const values = valuesOf(decisions, proposal);
  const label = proposalLabel(words, proposal);
  const task = values["purpose.tasks[].type"];
  const lookAt = () => onLookAt(id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click anywhere on the row is an extra; the focus on anything in it does the same
    <li
      id={rowId(id)}
      className={styles.row}
      data-standing={standing}
      data-current={isCurrent || undefined}
      onFocus={lookAt}
      onClick={lookAt}
    >
      <div className={styles.rowHead}>
        <h4 tabIndex={-1}>{label}</h4>
        <StandingMark standing={standing} />
      </div>
      <p className={styles.value}>{proposalValue(words, proposal, values)}</p>
      {standing === "changed" && (
        <p className={styles.soft}>
          {words.say("reader.was-read", {
            value: proposalValue(words, proposal, proposal.values),
          })}
        </p>
      )}
      <p className={styles.soft}>{words.say(`reader.certainty.${proposal.certainty}`)}</p>
      {proposal.alsoReadFor && (
        <Notice kind="warning">
          {words.say("reader.also-read-for", { force: proposal.alsoReadFor })}
        </Notice>
      )}
      <Quotation evidence={proposal.evidence} />
      {typeof task === "string" && (
        <p>
          <a href={`#/precedents?task=${task}`}>{words.say("reader.asked-before")}</a>
        </p>
      )}
      {form === "open" ? (
        <ChangeForm
          proposal={proposal}
          values={values}
          onCancel={() => setForm("closed")}
          onAccept={(next) => {
            changeDecisions((before) => accepted(before, proposals, proposal, next));
            setForm("closed");
          }}
        />
      ) : (
        <DecisionButtons
          proposal={proposal}
          proposals={proposals}
          label={label}
          standing={standing}
          takesFocus={form === "closed"}
          onChange={() => setForm("open")}
          onShow={() => onShow(id)}
        />
      )}
    </li>
  );
});
