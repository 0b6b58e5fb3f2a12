import { shockRecord } from "../../engine/stress/shocks";
import { levelInWords, levelsInWords } from "../../report/model/stress/shock-in-words";
import { changeDesign } from "../../state/design-store";
import { Button } from "../../ui/button";
import { CheckboxGroup } from "../../ui/checkbox-group";
import { Cluster } from "../../ui/cluster";
import { useWords } from "../../ui/words-context";
import { type LevelsEditorProps, NumberLevels } from "./number-levels";
import { choiceFor, levelsTried, withShockChange } from "./shock-edit";

/** The levels of a shock to change: boxes for numbers, ticks for names; with the way back to ours. */
export function LevelsEditor({ design, shock }: LevelsEditorProps) {
  const words = useWords();
  const { unit } = shockRecord(shock.kind);
  const isOwn = choiceFor(design, shock)?.levels !== undefined;
  const usual = levelsInWords(words, { kind: shock.kind, levels: shock.usual });
  return (
    <>
      {unit === "named" ? (
        <NamedLevels design={design} shock={shock} />
      ) : (
        <NumberLevels design={design} shock={shock} />
      )}
      {isOwn && (
        <Cluster>
          <Button
            kind="quiet"
            onClick={() =>
              changeDesign((before) => withShockChange(before, shock, { levels: undefined }))
            }
          >
            {words.say("stress.levels.back", { levels: usual })}
          </Button>
        </Cluster>
      )}
    </>
  );
}

/** Named levels by ticks; without any the shock is left out. One name alone is no choice. */
function NamedLevels({ design, shock }: LevelsEditorProps) {
  const words = useWords();
  const [asDesigned, ...names] = shockRecord(shock.kind).levels;
  if (names.length < 2) return null;
  const tried = levelsTried(design, shock);
  const choose = (ids: readonly string[]) => {
    const levels = names.filter((level) => level !== asDesigned && ids.includes(String(level)));
    const change = levels.length > 0 ? { levels } : { levels: undefined, leftOut: true };
    changeDesign((before) => withShockChange(before, shock, change));
  };
  return (
    <CheckboxGroup
      label={words.say("stress.levels.tried")}
      value={tried.map(String)}
      onChange={choose}
      choices={names.map((level) => ({
        value: String(level),
        label: levelInWords(words, shock.kind, level),
      }))}
    />
  );
}
