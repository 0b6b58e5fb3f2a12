import { longestTitle } from "../../../alternatives/project/longest-title";
import type { MandateDesign } from "../../../domain/design";
import { changeOption } from "../../../state/change-option";
import { readOptions } from "../../../state/options-kept";
import { Disclosure } from "../../../ui/disclosure";
import { Stack } from "../../../ui/stack";
import { TextArea } from "../../../ui/text-area";
import { TextInput } from "../../../ui/text-input";
import { useWords } from "../../../ui/words-context";
import { sayNotChanged } from "./say-outcome";
import { usePendingText } from "./use-pending-text";

const lines = ["recommendation", "risks", "exit"] as const;
type Line = (typeof lines)[number];

/** What the author calls an option and says of it; the open one and the others alike. */
export function OptionTexts({ design }: { design: MandateDesign }) {
  const words = useWords();
  return (
    <Disclosure summary={words.say("options.texts")}>
      <Stack>
        <NameOfOption design={design} />
        {design.option &&
          lines.map((line) => <OptionText key={line} design={design} line={line} />)}
      </Stack>
    </Disclosure>
  );
}

function NameOfOption({ design }: { design: MandateDesign }) {
  const words = useWords();
  const write = useWrite(design);
  const text = usePendingText(design.about.title, (title) =>
    write("about.title", (now) => ({ ...now, about: { ...now.about, title } })),
  );
  return <TextInput label={words.say("options.name")} maxLength={longestTitle} {...text} />;
}

function OptionText({ design, line }: { design: MandateDesign; line: Line }) {
  const words = useWords();
  const write = useWrite(design);
  const text = usePendingText(design.option?.[line] ?? "", (typed) =>
    write(`option.${line}`, (now) => withText(now, line, typed)),
  );
  const help = line === "exit" ? undefined : words.say(`options.${line}.help`);
  return <TextArea label={words.say(`options.${line}`)} help={help} maxLength={4000} {...text} />;
}

/** An emptied text is absent: an option without a case for it is not recommended. */
function withText(design: MandateDesign, line: Line, typed: string): MandateDesign {
  if (!design.option) return design;
  const { [line]: _before, ...option } = design.option;
  return { ...design, option: typed.trim() === "" ? option : { ...option, [line]: typed } };
}

function useWrite({ id, about }: MandateDesign) {
  const words = useWords();
  return async (editing: string, change: (design: MandateDesign) => MandateDesign) => {
    const why = await changeOption(id, { change, editing });
    await readOptions();
    if (why.outcome !== "changed") sayNotChanged(words, [{ title: about.title, why }]);
  };
}
