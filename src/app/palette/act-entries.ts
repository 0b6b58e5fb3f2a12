import { openableFiles, takeFile } from "../../features/start/take-file";
import { LOCALES, nativeNameOf } from "../../i18n/locale";
import type { Words } from "../../i18n/words";
import { redo, undo } from "../../state/design-store";
import { saveOpenDesign } from "../../state/file-copy";
import { chooseLook } from "../../state/look";
import { lookIds } from "../../storage/chosen-look";
import { chooseLanguage } from "../choose-language";
import type { Entry } from "./entry";
import type { DeskNow } from "./page-entries";

const act = (id: string, name: string, go: Entry["go"], also = ""): Entry => ({
  id: `act ${id}`,
  kind: "act",
  name,
  also,
  go,
});

/** What can be done from anywhere: to the open design first, then to the app. */
export function actEntries(words: Words, desk: DeskNow, showKeys: () => void): readonly Entry[] {
  const toDesign = [
    act("undo", words.say("app.undo"), undo),
    act("redo", words.say("app.redo"), redo),
    act("save", words.say("app.save-file"), saveOpenDesign),
  ];
  const toReport = act("report", words.say("app.assessment.to-report"), () => {
    window.location.hash = "#/report";
  });
  const looks = lookIds.map((look) =>
    act(
      `look ${look}`,
      words.say("palette.act.look", { look: words.say(`app.look.${look}`) }),
      () => {
        chooseLook(look);
      },
    ),
  );
  const languages = LOCALES.filter((locale) => locale !== words.locale).map((locale) =>
    act(
      `language ${locale}`,
      words.say("palette.act.language", { language: nativeNameOf(locale) }),
      () => chooseLanguage(words, locale),
    ),
  );
  return [
    ...(desk.hasDesign ? toDesign : []),
    ...(desk.hasDesign && desk.isEvidenceShown ? [toReport] : []),
    act("open", words.say("app.open"), () => pickFile(words)),
    act("keys", words.say("palette.act.keys"), showKeys),
    ...looks,
    ...languages,
  ];
}

/** Opens the browser's file picker, then what is in the file. */
function pickFile(words: Words): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = openableFiles;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (file) takeFile(words, file);
  });
  input.click();
}
