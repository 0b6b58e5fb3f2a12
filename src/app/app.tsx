import { useHashLocation } from "wouter/use-hash-location";
import { mainId } from "../ui/main-id";
import { SkipLink } from "../ui/skip-link";
import { ConflictNotice } from "./conflict-notice";
import { FileReminder } from "./file-reminder";
import { NoticeArea } from "./notice-area";
import { pageAt } from "./page-at";
import { PageOutlet } from "./page-outlet";
import { PaletteHost } from "./palette/palette-host";
import { ProjectQuestionDialog } from "./project-question-dialog";
import { TopBar } from "./top-bar";
import { UnsavedDialog } from "./unsaved-dialog";
import { UpdateNotice } from "./update-notice";
import { useFrameKeys } from "./use-frame-keys";

/** The frame around every page. */
export function App() {
  useFrameKeys();
  const [location] = useHashLocation();
  // What a room sees on the wall is the page alone.
  const isOnWall = pageAt(location) === "projector";
  return (
    <>
      <SkipLink targetId={mainId} />
      {!isOnWall && <TopBar />}
      <UpdateNotice />
      <ConflictNotice />
      <FileReminder />
      <NoticeArea />
      <PageOutlet />
      <UnsavedDialog />
      <ProjectQuestionDialog />
      <PaletteHost />
    </>
  );
}
