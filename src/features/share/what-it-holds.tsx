import type { MandateDesign } from "../../domain/design";
import { countAnswers, countParts, type SharedPart, sharedParts } from "../../domain/shared-parts";
import type { Words } from "../../i18n/words";
import { CheckboxGroup } from "../../ui/checkbox-group";
import { useWords } from "../../ui/words-context";
import styles from "./share.module.css";

export interface WhatItHoldsProps {
  design: MandateDesign;
  /** The parts that stay behind, those that have to go along, and how to change it; absent where the reader has no choice. */
  choice?: {
    leftOut: readonly SharedPart[];
    bound?: readonly SharedPart[];
    onChange: (leftOut: SharedPart[]) => void;
  };
}

/** What a link to a design holds, in words, before anybody makes or opens it. */
export function WhatItHolds({ design, choice }: WhatItHoldsProps) {
  const words = useWords();
  const counts = countParts(design);
  const bound = choice?.bound ?? [];
  const held = sharedParts.filter((part) => counts[part] > 0 && !bound.includes(part));
  const missing = sharedParts.filter((part) => counts[part] === 0);
  const { title, marking } = design.about;
  const entries = { count: countAnswers(design) };
  return (
    <>
      <dl className={styles.facts}>
        <dt>{words.say("share.row.title")}</dt>
        <dd>
          <bdi>{title}</bdi>
        </dd>
        <dt>{words.say("share.row.marking")}</dt>
        <dd className={styles.marking}>
          <bdi>{marking || words.say("share.row.marking.none")}</bdi>
        </dd>
        <dt>{words.say("share.row.answers")}</dt>
        <dd>{words.say("share.count.entries", entries)}</dd>
        {(choice ? bound : held).map((part) => (
          <Row
            key={part}
            name={words.say(`share.part.${part}`)}
            text={partInWords(words, design, part)}
          />
        ))}
      </dl>
      {bound.length > 0 && <p className={styles.soft}>{words.say("share.holds.bound")}</p>}
      {choice && held.length > 0 && (
        <CheckboxGroup
          label={words.say("share.holds.parts")}
          help={words.join([words.say("share.holds.help"), words.say("share.holds.always")])}
          layout="columns"
          value={held.filter((part) => !choice.leftOut.includes(part))}
          onChange={(ticked) =>
            choice.onChange([
              ...choice.leftOut.filter((part) => missing.includes(part)),
              ...held.filter((part) => !ticked.includes(part)),
            ])
          }
          choices={held.map((part) => ({
            value: part,
            label: words.say(`share.part.${part}`),
            help: partInWords(words, design, part),
          }))}
        />
      )}
      {missing.length > 0 && (
        <p className={styles.soft}>
          {words.say("share.holds.none", {
            parts: words.clauses(missing.map((part) => words.say(`share.part.${part}`))),
          })}
        </p>
      )}
    </>
  );
}

function Row({ name, text }: { name: string; text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <bdi>{text}</bdi>
      </dd>
    </>
  );
}

/** How much of a part there is, or which, where that says more. */
function partInWords(words: Words, design: MandateDesign, part: SharedPart): string {
  const { author, unit, clearance } = design.about;
  const { [part]: count } = countParts(design);
  if (part === "author")
    return words.clauses([author, unit, clearance].flatMap((each) => each || []));
  if (part === "summary") return words.say("share.count.words", { count });
  if (part === "option") return design.option?.projectTitle ?? "";
  if (part === "exercise") return design.exercise?.title ?? "";
  if (part !== "basis") return words.say("share.count.entries", { count });
  return words.clauses([design.basis?.title ?? "", words.say("share.count.words", { count })]);
}
