import { useState } from "react";
import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { valueOf } from "../../../domain/stated";
import { FieldControl } from "../../../field-view/field-control";
import { answerField } from "../../../state/answer-field";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";

export interface DesignFieldProps {
  path: FieldPath;
  row?: string;
  /** What cannot be about the answer that the design has. */
  error?: string | undefined;
}

/** What the design did not take, and the answer that it had instead. */
interface Refused {
  value: unknown;
  over: unknown;
}

const noWiring = () => undefined;

/** A field of the design, changed in place; what the design refuses stays in the box with why. */
export function DesignField({ path, row, error }: DesignFieldProps) {
  const words = useWords();
  const stated = useDesignStore(({ design }) => design && valueOf(answerAt(design, path, row)));
  const [refused, setRefused] = useState<Refused>();
  const isRefused = refused !== undefined && refused.over === stated;
  return (
    <FieldControl
      path={path}
      isCell={row !== undefined}
      value={(isRefused ? refused.value : stated) ?? null}
      onChange={(value) =>
        setRefused(answerField(path, value, row) ? undefined : { value, over: stated })
      }
      onBlur={noWiring}
      inputRef={noWiring}
      error={isRefused ? words.say("stages.refused") : error}
    />
  );
}
