import { memo, useState } from "react";
import type { Control, ControlGroup, RowControls } from "../../../alternatives/what-if/controls";
import { rowInWords } from "../../../report/model/place-in-words";
import { labelOf } from "../../../report/model/value-in-words";
import { useWhatIf } from "../../../state/what-if-store";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import { countIn } from "./shown-controls";
import { TryField } from "./try-field";
import styles from "./what-if.module.css";

export interface ControlGroupProps {
  group: ControlGroup;
  startsOpen: boolean;
  /** Whether the rows start open too, since they are what was asked for. */
  opensRows: boolean;
}

/** The controls that serve one factor; those of rows are folded row by row. */
export const ControlGroupView = memo(function ControlGroupView(props: ControlGroupProps) {
  const { group, startsOpen, opensRows } = props;
  const words = useWords();
  const name = words.sayDynamic(`fields.serves.${group.serves}`);
  return (
    <div className={styles.group}>
      <Folded
        startsOpen={startsOpen}
        summary={words.say("what-if.group", { name, count: countIn(group) })}
      >
        {() => (
          <div className={styles.fields}>
            <Fields controls={group.controls} />
            {group.rows.map((row) => (
              <RowFields key={`${row.list} ${row.row}`} of={row} startsOpen={opensRows} />
            ))}
          </div>
        )}
      </Folded>
    </div>
  );
});

function RowFields({ of, startsOpen }: { of: RowControls; startsOpen: boolean }) {
  const words = useWords();
  const design = useWhatIf(({ start }) => start?.design);
  if (!design) return null;
  const summary = words.say("what-if.group.row", {
    list: labelOf(words, of.list),
    row: rowInWords(words, design, of.list, of.row),
    count: of.controls.length,
  });
  return (
    <Folded startsOpen={startsOpen} summary={summary}>
      {() => (
        <div className={styles.fields}>
          <Fields controls={of.controls} />
        </div>
      )}
    </Folded>
  );
}

function Fields({ controls }: { controls: readonly Control[] }) {
  return controls.map((control) => (
    <TryField key={`${control.path} ${control.row ?? ""}`} control={control} />
  ));
}

interface FoldedProps {
  summary: string;
  startsOpen: boolean;
  /** Drawn when first opened, so that what nobody opens costs nothing. */
  children: () => React.ReactNode;
}

function Folded({ summary, startsOpen, children }: FoldedProps) {
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [wasOpened, setWasOpened] = useState(startsOpen);
  return (
    <Disclosure
      summary={summary}
      isOpen={isOpen}
      onToggle={(next) => {
        setIsOpen(next);
        if (next) setWasOpened(true);
      }}
    >
      {wasOpened && children()}
    </Disclosure>
  );
}
