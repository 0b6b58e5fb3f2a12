import type { EditLimit } from "../../../domain/edit-limit";
import { fieldRecord } from "../../../domain/field-catalogue";
import { optionsInWords } from "../../../report/model/value-in-words";
import { changeDesign } from "../../../state/design-store";
import { Button } from "../../../ui/button";
import { CheckboxGroup } from "../../../ui/checkbox-group";
import { Cluster } from "../../../ui/cluster";
import { NumberInput } from "../../../ui/number-input";
import { RadioGroup } from "../../../ui/radio-group";
import { Stack } from "../../../ui/stack";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import {
  changeTo,
  type LimitChange,
  type LimitProps,
  type Varies,
  variesOf,
  withLimitChange,
} from "./limit-edit";
import styles from "./limits.module.css";

/** Longest reason that fits a line of the report. */
const longestReason = 300;

/** The limit of one answer: whether it varies, its bounds or the choices that are out, and why. */
export function LimitForm({ place }: Pick<LimitProps, "place">) {
  const words = useWords();
  const { path, row, limit, usual } = place;
  const field = fieldRecord(path);
  const { value } = field;
  const change = (next: LimitChange, editing?: string) =>
    changeDesign((before) => withLimitChange(before, place, next), editing);
  const typing = (part: string) => `limits.${path}@${row ?? ""} ${part}`;
  return (
    <Stack gap={3}>
      <RadioGroup<Exclude<Varies, "usual">>
        label={words.say("least-change.limits.may-vary")}
        layout="inline"
        value={stated(variesOf(limit))}
        undecided={words.say(
          usual ? "least-change.limits.as-usual.stays" : "least-change.limits.as-usual.varies",
        )}
        choices={(["vary", "stays"] as const).map((id) => ({
          value: id,
          label: words.say(`least-change.limits.may-vary.${id}`),
        }))}
        onChange={(next) => change(changeTo(next ?? "usual"))}
      />
      {value.kind === "number" && !limit?.stays && (
        <div className={styles.bounds}>
          {(["least", "most"] as const).map((bound) => (
            <NumberInput
              key={bound}
              label={words.say(`least-change.limits.${bound}`)}
              {...(field.unit ? { unit: words.say(`fields.unit.${field.unit}`) } : {})}
              min={value.least}
              max={value.most}
              allowsDecimals={!value.whole}
              value={limit?.[bound]}
              {...(bound === "most" && place.problem === "bounds-crossed"
                ? { error: words.say("least-change.limits.problem.bounds-crossed") }
                : {})}
              onChange={(next) => change({ [bound]: next }, typing(bound))}
            />
          ))}
        </div>
      )}
      {(value.kind === "choice" || value.kind === "choices") && !limit?.stays && (
        <CheckboxGroup
          label={words.say("least-change.limits.out")}
          layout="columns"
          value={limit?.out ?? []}
          choices={optionsInWords(words, field)}
          onChange={(out) => change({ out })}
        />
      )}
      {limit && (
        <>
          <TextInput
            label={words.say("least-change.limits.reason")}
            value={limit.reason ?? ""}
            maxLength={longestReason}
            onChange={(reason) => change({ reason }, typing("reason"))}
          />
          <Cluster>
            <Button kind="quiet" onClick={() => change(nothing)}>
              {words.say("least-change.limits.back")}
            </Button>
          </Cluster>
        </>
      )}
    </Stack>
  );
}

const nothing: { [K in keyof Omit<EditLimit, "limit">]: undefined } = {
  stays: undefined,
  least: undefined,
  most: undefined,
  out: undefined,
  reason: undefined,
};

const stated = (varies: Varies) => (varies === "usual" ? undefined : varies);
