import { labelOf } from "../../report/model/value-in-words";
import { useReadingStore } from "../../state/reading-store";
import { useWords } from "../../ui/words-context";
import type { FieldGroup, SectionGroup } from "./model/proposal-groups";
import type { ReaderProposal } from "./model/reader-proposal";
import { ProposalRow } from "./proposal-row";
import styles from "./reader.module.css";

export interface ProposalSectionProps {
  group: SectionGroup;
  /** Those of all sections. */
  proposals: readonly ReaderProposal[];
  current: string | undefined;
  /** A row is looked at: its words come into view where they stand beside it. */
  onLookAt: (id: string) => void;
  /** A row's words are asked for. */
  onShow: (id: string) => void;
}

/** The proposals of one section of the wizard. */
export function ProposalSection(props: ProposalSectionProps) {
  const words = useWords();
  const { group, ...rest } = props;
  const title = words.say(`fields.section.${group.section}`);
  return (
    <section className={styles.section} aria-label={title}>
      <h3>{title}</h3>
      {group.fields.map((field) =>
        field.isChoice ? (
          <fieldset key={field.path} className={styles.choice}>
            <legend>
              {words.say("reader.choice", {
                field: labelOf(words, field.path),
                count: field.proposals.length,
              })}
            </legend>
            <Rows {...rest} field={field} />
          </fieldset>
        ) : (
          <Rows key={field.path} {...rest} field={field} />
        ),
      )}
    </section>
  );
}

type RowsProps = Omit<ProposalSectionProps, "group"> & { field: FieldGroup };

function Rows({ field, proposals, current, onLookAt, onShow }: RowsProps) {
  const decisions = useReadingStore((state) => state.decisions);
  return (
    <ul className={styles.rows}>
      {field.proposals.map((proposal) => (
        <ProposalRow
          key={proposal.id}
          proposal={proposal}
          decision={decisions[proposal.id]}
          proposals={proposals}
          isCurrent={proposal.id === current}
          onLookAt={onLookAt}
          onShow={onShow}
        />
      ))}
    </ul>
  );
}
