import { navigate } from "wouter/use-hash-location";
import type { ClassroomKind } from "../../domain/open-design";
import type { Words } from "../../i18n/words";
import { handToClassroom } from "../../state/file-for-classroom";
import { showNotice } from "../../state/notice";

/** Says that a file belongs to the classroom, and offers to take it there. */
export function offerClassroom(words: Words, file: File, kind: ClassroomKind): void {
  showNotice({
    kind: "info",
    text: words.say(`app.open.${kind}`, { name: file.name }),
    action: {
      label: words.say(`app.open.${kind}.go`),
      act: () => {
        if (kind === "team-work") return navigate("/board");
        handToClassroom(file);
        navigate("/classroom");
      },
    },
  });
}
