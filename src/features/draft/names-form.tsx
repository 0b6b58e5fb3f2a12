import type { Drafting } from "../../domain/drafting";
import { nameOperation } from "../../drafting/hand-edits";
import { changeDesign } from "../../state/design-store";
import { Disclosure } from "../../ui/disclosure";
import { TextInput } from "../../ui/text-input";
import { useWords } from "../../ui/words-context";
import styles from "./draft.module.css";
import { namesId } from "./show-names";

const which = ["operation", "short"] as const;

/** What the operation is called in the text, which no question of the wizard asks for. */
export function NamesForm({ names }: { names: Drafting["names"] }) {
  const words = useWords();
  return (
    <div id={namesId}>
      <Disclosure summary={words.say("draft-page.names")}>
        <div className={styles.form}>
          {which.map((name) => (
            <TextInput
              key={name}
              label={words.say(`draft-page.names.${name}`)}
              help={words.say(`draft-page.names.${name}.help`)}
              value={names?.[name] ?? ""}
              maxLength={300}
              onChange={(text) =>
                changeDesign(
                  (design) => nameOperation(design, { [name]: text }),
                  `drafting.${name}`,
                )
              }
            />
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
