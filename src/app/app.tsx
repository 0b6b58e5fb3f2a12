import { mainId } from "../ui/main-id";
import { SkipLink } from "../ui/skip-link";
import { ConflictNotice } from "./conflict-notice";
import { FileReminder } from "./file-reminder";
import { NoticeArea } from "./notice-area";
import { PageOutlet } from "./page-outlet";
import { ProjectQuestionDialog } from "./project-question-dialog";
import { TopBar } from "./top-bar";
import { UnsavedDialog } from "./unsaved-dialog";
import { UpdateNotice } from "./update-notice";
import { useFrameKeys } from "./use-frame-keys";

/** The frame around every page. */
export function App() {
  useFrameKeys();
  return (
    <>
      <SkipLink targetId={mainId} />
      <TopBar />
      <UpdateNotice />
      <ConflictNotice />
      <FileReminder />
      <NoticeArea />
      <PageOutlet />
      <UnsavedDialog />
      <ProjectQuestionDialog />
    </>
  );
}
