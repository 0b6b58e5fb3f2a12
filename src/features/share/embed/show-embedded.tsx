import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { isEvidenceShown } from "../../../classroom/evidence-shown";
import { evaluate } from "../../../engine/evaluate";
import { currentEvidence } from "../../../evidence/current";
import { loadMessages } from "../../../i18n/catalogue";
import { chooseLocale } from "../../../i18n/locale";
import { createWords } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { today } from "../../../state/today";
import { openLink } from "../../../storage/link/design-link";
import { languageIn, linkDataIn } from "../../../storage/link/link-address";
import { WordsProvider } from "../../../ui/words-context";
import { embedNamespaces } from "./embed-namespaces";
import { EmbeddedAssessment } from "./embedded-assessment";
import { EmbeddedProblem } from "./embedded-problem";
import { EmbeddedWaits } from "./embedded-waits";

const records = { evidence: currentEvidence, precedents };

/**
 * Shows the assessment of the design that an address holds behind its "#", in the language that it
 * asks for. Reads nothing else, keeps nothing and asks nobody: it runs in frames of other pages.
 */
export async function showEmbedded(root: HTMLElement, hash: string): Promise<void> {
  const locale = languageIn(hash) ?? chooseLocale(navigator.languages);
  const words = createWords(locale, await loadMessages(locale, embedNamespaces));
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  const data = linkDataIn(hash);
  const opened = await openLink(data);
  createRoot(root).render(
    <StrictMode>
      <WordsProvider words={words}>
        {opened.ok && !isEvidenceShown(opened.design) && <EmbeddedWaits design={opened.design} />}
        {opened.ok && isEvidenceShown(opened.design) && (
          <EmbeddedAssessment
            design={opened.design}
            assessment={evaluate(opened.design, records)}
            base={records.evidence}
            date={today()}
            address={`./#/link/${data}`}
          />
        )}
        {!opened.ok && <EmbeddedProblem problem={opened.problem} />}
      </WordsProvider>
    </StrictMode>,
  );
}
