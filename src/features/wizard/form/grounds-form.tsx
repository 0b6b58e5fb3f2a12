import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { type Grounds, withGrounds } from "../../../domain/grounds";
import { type Provenance, provenances } from "../../../domain/stated";
import { changeDesign, useDesignStore } from "../../../state/design-store";
import { Select } from "../../../ui/select";
import { Stack } from "../../../ui/stack";
import { TextArea } from "../../../ui/text-area";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";

/** The author's reason for an answer, where it was read, and the passage. Kept and printed. */
export function GroundsForm({ path, row }: { path: FieldPath; row?: string | undefined }) {
  const words = useWords();
  const answer = useDesignStore(({ design }) => design && answerAt(design, path, row));
  const change = (grounds: Grounds) => {
    const [name] = Object.keys(grounds);
    changeDesign((design) => withGrounds(design, path, grounds, row), `${path} ${row} ${name}`);
  };
  return (
    <Stack gap={3}>
      <TextArea
        label={words.say("wizard.grounds.reason")}
        help={words.say("wizard.grounds.reason-help")}
        value={answer?.reason ?? ""}
        onChange={(reason) => change({ reason })}
        maxLength={4000}
        rows={2}
      />
      <Select<Provenance>
        label={words.say("wizard.grounds.provenance")}
        value={answer?.provenance}
        onChange={(provenance) => change({ provenance })}
        emptyLabel={words.say("wizard.grounds.no-provenance")}
        choices={provenances.map((value) => ({
          value,
          label: words.sayDynamic(`fields.provenance.${value}`),
        }))}
      />
      <TextInput
        label={words.say("wizard.grounds.passage")}
        help={words.say("wizard.grounds.passage-help")}
        value={answer?.passage ?? ""}
        onChange={(passage) => change({ passage })}
        maxLength={300}
      />
    </Stack>
  );
}
