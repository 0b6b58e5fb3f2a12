import type { DraftClause } from "../../../drafting/draft";
import { levelOwnClause, strikeClause } from "../../../drafting/hand-edits";
import { changeDesign } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { RadioGroup } from "../../../ui/radio-group";
import { useWords } from "../../../ui/words-context";

const levels = ["0", "1", "2"] as const;

export interface OwnPartProps {
  clause: DraftClause;
  onSelect: (clause: string | undefined) => void;
}

/** Where a clause of the author's own stands in the lists, and the way to take it away. */
export function OwnPart({ clause, onSelect }: OwnPartProps) {
  const words = useWords();
  const { id, part, level } = clause;
  function remove() {
    onSelect(undefined);
    changeDesign((design) => strikeClause(design, clause));
  }
  return (
    <>
      {part === "operative" && (
        <RadioGroup
          label={words.say("draft-page.own.level")}
          undecided={false}
          layout="inline"
          value={levels[level]}
          onChange={(chosen) =>
            changeDesign((design) => levelOwnClause(design, id, Number(chosen ?? 0)))
          }
          choices={levels.map((value) => ({
            value,
            label: words.say(`draft-page.own.level.${value}`),
          }))}
        />
      )}
      <div>
        <Button kind="danger" icon="bin" onClick={remove}>
          {words.say("draft-page.own.remove")}
        </Button>
      </div>
    </>
  );
}
