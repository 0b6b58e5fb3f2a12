import { isOption } from "../../../alternatives/project/options-in-order";
import { mostOptions } from "../../../domain/vocabulary/option";
import type { OptionsOfProject } from "../../../state/use-options";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";

type ProjectNotesProps = Pick<OptionsOfProject, "options" | "damaged" | "state">;

/** What the author should know of the project before reading its options; often nothing. */
export function ProjectNotes({ options, damaged, state }: ProjectNotesProps) {
  const words = useWords();
  const count = options.filter(isOption).length;
  const recommended = options.filter(({ option }) => option?.recommendation).length;
  const named = (title: string) => title || words.say("app.design-name.none");
  return (
    <>
      <p role="status">{state === "reading" ? words.say("options.reading") : ""}</p>
      {state === "failed" && <Notice kind="error">{words.say("options.unreadable")}</Notice>}
      {damaged.map(({ id, title }) => (
        <Notice key={id} kind="warning">
          {words.say("options.damaged", { title: named(title) })}
        </Notice>
      ))}
      {options.length - count > 1 && (
        <Notice kind="warning">{words.say("options.two-baselines")}</Notice>
      )}
      {count > mostOptions && (
        <Notice kind="warning">
          {words.say("options.too-many", { count, most: mostOptions })}
        </Notice>
      )}
      {recommended > 1 && (
        <Notice kind="info">
          {words.say("options.several-recommended", { count: recommended })}
        </Notice>
      )}
    </>
  );
}
