import { useMemo, useState } from "react";
import { keepingMet } from "../../../alternatives/explorer/option-moves";
import { checkTitleById } from "../../../report/model/check-in-words";
import type { PlacedOption } from "../../../report/model/explorer/option-in-words";
import { placedOptions } from "../../../report/tables/explorer-sheet";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { Select } from "../../../ui/select";
import { useWords } from "../../../ui/words-context";
import { BesideDesign } from "./beside-design";
import styles from "./explorer.module.css";
import { OptionChart } from "./option-chart";
import { OptionTable } from "./option-table";
import { SaveTable } from "./save-table";
import type { FoundOptions } from "./use-explorer";

export interface AnswerViewProps {
  found: FoundOptions;
  isCurrent: boolean;
}

/** The options found: as a picture, as a table that can be narrowed down, and one beside the design. */
export function AnswerView({ found, isCurrent }: AnswerViewProps) {
  const words = useWords();
  const [keeps, setKeeps] = useState<string>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<PlacedOption>();
  const { asDesigned, options } = found.answer;
  const all = useMemo(() => placedOptions({ options }), [options]);
  const met = Object.entries(asDesigned).flatMap(([id, status]) => (status === "met" ? [id] : []));
  const kept = keeps === undefined ? undefined : new Set(keepingMet(options, asDesigned, keeps));
  const drawn = all.filter(({ option }) => kept?.has(option) ?? true);
  const listed =
    chosen.length === 0 ? drawn : drawn.filter(({ place }) => chosen.includes(String(place)));
  return (
    <div className={styles.section}>
      <div className={styles.narrow}>
        <Select
          label={words.say("explorer.keeps")}
          value={keeps}
          emptyLabel={words.say("explorer.keeps.any")}
          choices={met.map((id) => ({ value: id, label: checkTitleById(words, id) }))}
          onChange={(id) => {
            setKeeps(id);
            setChosen([]);
          }}
        />
      </div>
      <OptionChart found={found} options={drawn} chosen={chosen} onChoose={setChosen} />
      {shown && (
        <BesideDesign
          found={found}
          placed={shown}
          own={all.find(({ option }) => option.edits.length === 0)}
          isCurrent={isCurrent}
          onClose={() => setShown(undefined)}
        />
      )}
      <Cluster>
        <p role="status">
          {words.say("explorer.listed", { shown: listed.length, all: all.length })}
        </p>
        {listed.length < all.length && (
          <Button
            onClick={() => {
              setKeeps(undefined);
              setChosen([]);
            }}
          >
            {words.say("explorer.list-all")}
          </Button>
        )}
      </Cluster>
      <OptionTable found={found} options={listed} onShow={setShown} />
      <SaveTable found={found} options={listed} />
    </div>
  );
}
