import { today } from "../../state/today";
import type { OpenedVersion } from "../../storage/design-versions";
import { versionName } from "../../storage/version-name";
import { CheckboxGroup } from "../../ui/checkbox-group";
import { Select } from "../../ui/select";
import { useWords } from "../../ui/words-context";
import type { ReportChoiceProps } from "./report-choice";

const annexes = ["sizing", "cost", "stress", "annex", "audit", "comments"] as const;
type Extra = (typeof annexes)[number] | "embed";

export interface MoreOptionsProps extends ReportChoiceProps {
  /** The versions of the design that can be opened, newest first. */
  versions: readonly OpenedVersion[];
}

/** What the report has beyond its body, and whether the design travels in it. */
export function MoreOptions({ choice, onChange, versions }: MoreOptionsProps) {
  const words = useWords();
  const isFull = choice.kind === "full";
  const offered: readonly Extra[] = isFull ? [...annexes, "embed"] : ["embed"];
  const chosen: Readonly<Record<Extra, boolean>> = {
    sizing: choice.sizing ?? false,
    cost: choice.cost ?? false,
    stress: choice.stresses,
    annex: choice.annex,
    audit: choice.audits,
    comments: choice.comments ?? false,
    embed: choice.embeds,
  };
  return (
    <>
      <CheckboxGroup
        label={words.say("report.option.more")}
        value={offered.filter((extra) => chosen[extra])}
        onChange={(extras) => {
          // What the brief does not offer stays as it was.
          const has = (extra: Extra) =>
            offered.includes(extra) ? extras.includes(extra) : chosen[extra];
          onChange({
            ...choice,
            sizing: has("sizing"),
            cost: has("cost"),
            stresses: has("stress"),
            annex: has("annex"),
            audits: has("audit"),
            comments: has("comments"),
            embeds: has("embed"),
          });
        }}
        choices={offered.map((value) => ({
          value,
          label: words.say(`report.option.${value}`),
          ...(value === "embed" ? { help: words.say("report.option.embed.help") } : {}),
        }))}
      />
      {isFull && choice.audits && versions.length > 0 && (
        <Select
          label={words.say("report.option.since")}
          help={words.say("report.option.since.help")}
          emptyLabel={words.say("report.option.since.none")}
          value={choice.since}
          onChange={(since) => onChange({ ...choice, since })}
          choices={versions.map((version) => ({
            value: version.id,
            label: words.say("report.option.since.version", {
              name: versionName(words, version),
              date: words.date(today(new Date(version.keptAt))),
            }),
          }))}
        />
      )}
    </>
  );
}
