import { useRef } from "react";
import { withShock } from "../../domain/author-changes";
import type { MandateDesign } from "../../domain/design";
import type { Shock } from "../../engine/stress/shock";
import type { EvidenceBase } from "../../evidence/schema";
import { OnRequest } from "../../evidence-view/on-request";
import {
  levelsInWords,
  shockMeaning,
  shockName,
  withoutEffectInWords,
} from "../../report/model/stress/shock-in-words";
import { changeDesign } from "../../state/design-store";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { Stack } from "../../ui/stack";
import { TextInput } from "../../ui/text-input";
import { useKeptFocus } from "../../ui/use-kept-focus";
import { VisuallyHidden } from "../../ui/visually-hidden";
import { useWords } from "../../ui/words-context";
import { FieldLinks } from "./field-links";
import { LevelsEditor } from "./levels-editor";
import { choiceFor, isAdded, levelsTried, withShockChange } from "./shock-edit";
import { ShockSources } from "./shock-sources";
import styles from "./stress.module.css";

export interface ShockItemProps {
  design: MandateDesign;
  shock: Shock;
  base: EvidenceBase;
}

/** One shock: what is tried of it and whose levels these are, and on request the way to change it. */
export function ShockItem({ design, shock, base }: ShockItemProps) {
  const words = useWords();
  const item = useRef<HTMLLIElement>(null);
  useKeptFocus(item);
  const name = shockName(words, design, shock.id);
  const isLeftOut = choiceFor(design, shock)?.leftOut ?? false;
  return (
    <li ref={item} className={styles.shock} data-left-out={isLeftOut || undefined}>
      <h3>{name}</h3>
      {isLeftOut ? (
        <p>{words.say("stress.shock.left-out")}</p>
      ) : shock.withoutEffect ? (
        <p className={styles.soft}>
          {withoutEffectInWords(words, shock.withoutEffect)}{" "}
          <FieldLinks paths={shock.withoutEffect.fields} saysOpen />
        </p>
      ) : (
        <LevelsLine design={design} shock={shock} />
      )}
      <OnRequest
        summary={
          <>
            {words.say("stress.shock.change")}
            <VisuallyHidden>{` ${name}`}</VisuallyHidden>
          </>
        }
      >
        {() => (
          <Stack gap={3}>
            <p>{shockMeaning(words, shock.kind)}</p>
            {!isLeftOut && <LevelsEditor design={design} shock={shock} />}
            <LeaveOut design={design} shock={shock} name={name} />
            <Reason design={design} shock={shock} />
            <ShockSources shock={shock} base={base} />
          </Stack>
        )}
      </OnRequest>
    </li>
  );
}

/** The levels as tried, and whose they are. */
function LevelsLine({ design, shock }: Omit<ShockItemProps, "base">) {
  const words = useWords();
  const isOwn = choiceFor(design, shock)?.levels !== undefined;
  const tried = levelsTried(design, shock);
  if (shock.usual.length === 2 && shock.unit === "named")
    return (
      <p className={styles.soft}>
        {words.say(isAdded(design, shock) ? "stress.shock.added" : "stress.shock.usual")}
      </p>
    );
  const refused = shock.refused.filter((level) => tried.includes(level));
  return (
    <>
      <p>
        <span className={styles.levels}>{levelsInWords(words, shock)}</span>{" "}
        <span className={isOwn ? styles.yours : styles.soft}>
          {words.say(isOwn ? "stress.levels.yours" : "stress.levels.ours")}
        </span>
      </p>
      {refused.length > 0 && (
        <p>
          {words.say("stress.shock.refused", {
            levels: words.list(
              refused.map((level) => words.number(level)),
              "unit",
            ),
          })}
        </p>
      )}
    </>
  );
}

function LeaveOut({ design, shock, name }: Omit<ShockItemProps, "base"> & { name: string }) {
  const words = useWords();
  const isLeftOut = choiceFor(design, shock)?.leftOut ?? false;
  const act = words.say(isLeftOut ? "stress.shock.take-in" : "stress.shock.leave-out");
  const change = (before: MandateDesign) =>
    isAdded(before, shock)
      ? withShock(before, shock.id, undefined)
      : withShockChange(before, shock, { leftOut: !isLeftOut });
  return (
    <Cluster>
      <Button
        aria-label={words.say("stress.shock.named", { shock: name, act })}
        onClick={() => changeDesign(change)}
      >
        {act}
      </Button>
    </Cluster>
  );
}

/** Longest reason that fits a line of the report. */
const longestReason = 300;

/** Why the author tries other levels, or leaves the shock out; asked once there is something to give a reason for. */
function Reason({ design, shock }: Omit<ShockItemProps, "base">) {
  const words = useWords();
  const choice = choiceFor(design, shock);
  if (!choice) return null;
  return (
    <TextInput
      label={words.say("stress.shock.reason")}
      value={choice.reason ?? ""}
      maxLength={longestReason}
      onChange={(reason) =>
        changeDesign(
          (before) => withShockChange(before, shock, { reason }),
          `shocks.${shock.id} reason`,
        )
      }
    />
  );
}
