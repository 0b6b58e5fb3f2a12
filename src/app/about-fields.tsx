import type { About } from "../domain/design";
import { changeDesign, useDesignStore } from "../state/design-store";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import { useWords } from "../ui/words-context";

const lines = ["title", "author", "unit", "clearance", "marking"] as const;

/** The fields about the paper; each edit is kept at once, and an empty one is not stated. */
export function AboutFields() {
  const words = useWords();
  const about = useDesignStore(({ design }) => design?.about);
  if (!about) return null;
  return (
    <>
      <p>{words.say("app.about.text")}</p>
      {lines.map((name) => (
        <TextInput
          key={name}
          label={words.say(`app.about.${keyOf(name)}`)}
          help={words.say(`app.about.${keyOf(name)}.help`)}
          value={about[name] ?? ""}
          maxLength={300}
          onChange={(text) => setAbout(name, text)}
        />
      ))}
      <TextArea
        label={words.say("app.about.summary")}
        help={words.say("app.about.summary.help")}
        value={about.summary ?? ""}
        maxLength={4000}
        onChange={(text) => setAbout("summary", text)}
      />
    </>
  );
}

function setAbout(name: keyof About, text: string): void {
  changeDesign(
    (design) => ({ ...design, about: withLine(design.about, name, text) }),
    `about.${name}`,
  );
}

function withLine(about: About, name: keyof About, text: string): About {
  if (name === "title" || text !== "") return { ...about, [name]: text };
  const { [name]: _emptied, ...rest } = about;
  return rest;
}

/** "title" is the dialog's own; the field of that name is called by what it is. */
function keyOf<N extends string>(name: N): Exclude<N, "title"> | "name" {
  return name === "title" ? "name" : (name as Exclude<N, "title">);
}
