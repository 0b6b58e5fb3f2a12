import type { MandateDesign } from "../../../domain/design";
import type { FieldPath } from "../../../domain/field-path";
import { fieldCalled } from "../../../report/model/yardstick-reasons";
import { addressOfField } from "../../../state/address-of-field";
import { useWords } from "../../../ui/words-context";

export interface FieldLinksProps {
  design: MandateDesign;
  fields: readonly { readonly path: FieldPath; readonly row?: string }[];
}

/** The way to each question that would make a figure possible, or whole. */
export function FieldLinks({ design, fields }: FieldLinksProps) {
  const words = useWords();
  if (fields.length === 0) return null;
  return (
    <ul>
      {fields.map(({ path, row }) => (
        <li key={`${path} ${row ?? ""}`}>
          <a href={addressOfField(path, row)}>
            {words.say("yardsticks.to-field", { field: fieldCalled(words, design, path, row) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
