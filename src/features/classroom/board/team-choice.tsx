import { useState } from "react";
import type { NamedTeam } from "../../../report/model/exercise/debrief/debrief-input";
import { changeRun } from "../../../state/run-store";
import { CheckboxGroup } from "../../../ui/checkbox-group";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";

export interface TeamChoiceProps {
  teams: readonly NamedTeam[];
  /** Ids of teams that are left out of every figure. */
  out: ReadonlySet<string>;
  onOut: (out: ReadonlySet<string>) => void;
  isHidden: boolean;
  onHide: (isHidden: boolean) => void;
}

/** Whether names are hidden, and which teams are on the board. */
export function TeamChoice({ teams, out, onOut, isHidden, onHide }: TeamChoiceProps) {
  const words = useWords();
  const shown = teams.filter(({ id }) => !out.has(id));
  return (
    <div className={styles.teams}>
      <CheckboxGroup
        label={words.say("board.names")}
        value={isHidden ? ["hidden"] : []}
        layout="inline"
        onChange={(ticked) => onHide(ticked.length > 0)}
        choices={[
          {
            value: "hidden",
            label: words.say("board.names.hide"),
            help: words.say("board.names.help"),
          },
        ]}
      />
      <p role="status">{words.say("board.shown", { shown: shown.length, of: teams.length })}</p>
      <Disclosure summary={words.say("board.which-teams")}>
        <CheckboxGroup
          label={words.say("board.which-teams")}
          value={shown.map(({ id }) => id)}
          layout="columns"
          onChange={(ticked) => {
            const kept = new Set(ticked);
            onOut(new Set(teams.map(({ id }) => id).filter((id) => !kept.has(id))));
          }}
          choices={teams.map(({ id, label }) => ({ value: id, label }))}
        />
      </Disclosure>
    </div>
  );
}

/** Whether names are hidden: kept with the run where there is one. */
export function useHiddenNames(ofRun: boolean | undefined) {
  const [own, setOwn] = useState(false);
  const isHidden = ofRun ?? own;
  const hide = (hidesNames: boolean) =>
    ofRun === undefined ? setOwn(hidesNames) : changeRun((run) => ({ ...run, hidesNames }));
  return [isHidden, hide] as const;
}
