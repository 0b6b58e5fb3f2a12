import { useRef } from "react";
import { PageTitle } from "../../help-view/page-title";
import { useDesk } from "../../state/desk";
import { mainId } from "../../ui/main-id";
import { Notice } from "../../ui/notice";
import { useKeptFocus } from "../../ui/use-kept-focus";
import { useWords } from "../../ui/words-context";
import { CompareVersions } from "./compare-versions";
import { KeepForm } from "./keep-form";
import { useVersions } from "./use-versions";
import { VersionItem } from "./version-item";
import styles from "./versions.module.css";

/** The versions that the author kept of the open design: keep, compare, go back, remove. */
export function VersionsPage() {
  const words = useWords();
  const isDurable = useDesk((state) => state.isDurable);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const { versions, readAgain } = useVersions();
  return (
    <main ref={main} id={mainId} tabIndex={-1} className={styles.page}>
      <PageTitle topic="versions">{words.say("versions.title")}</PageTitle>
      <p>{words.say("versions.text")}</p>
      {!isDurable && <Notice kind="warning">{words.say("versions.in-memory")}</Notice>}
      <KeepForm onKept={readAgain} />
      <section className={styles.section} aria-labelledby="kept-versions">
        <h2 id="kept-versions">{words.say("versions.list")}</h2>
        {versions?.length === 0 && <p>{words.say("versions.none")}</p>}
        <ul className={styles.list}>
          {versions?.map((version) => (
            <VersionItem key={version.id} version={version} onRemoved={readAgain} />
          ))}
        </ul>
      </section>
      {versions && versions.length > 0 && <CompareVersions versions={versions} />}
    </main>
  );
}
