import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import type { DraftClause } from "../../drafting/draft";
import { draftResolution } from "../../drafting/draft-resolution";
import { loadDraftWords } from "../../drafting/draft-words";
import { renewedDesign } from "../../drafting/renewal/cases/last-year";
import { evaluate } from "../../engine/evaluate";
import { currentEvidence } from "../../evidence/current";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { precedents } from "../../precedents/current";
import { wordNamespaces } from "../../report/docx/word-namespaces";
import type { OpenDraft } from "../../state/save-draft";
import { WordsProvider } from "../../ui/words-context";
import { DraftText } from "./draft-text";
import type { RenewalShown } from "./renewal";

const namespaces = [...wordNamespaces, "wording", "compare", "comments"] as const;
const words = createWords("en", await loadMessages("en", namespaces), { onMissing: "throw" });
const draftWords = await loadDraftWords();
const records = { evidence: currentEvidence, precedents };

function openDraft(design: MandateDesign): OpenDraft {
  const assessment = evaluate(design, records);
  return {
    design,
    assessment,
    records,
    draft: draftResolution(design, draftWords, { assessment }),
  };
}

function shown(open: OpenDraft, selected?: string, renewal?: RenewalShown): string {
  return renderToStaticMarkup(
    <WordsProvider words={words}>
      <DraftText
        open={open}
        selected={selected}
        onSelect={() => undefined}
        {...(renewal ? { renewal } : {})}
      />
    </WordsProvider>,
  );
}

/** The clause that holds some words. */
function clauseWith({ draft }: OpenDraft, text: string): DraftClause {
  const found = draft.clauses.find(({ runs }) => runs.some((run) => run.text.includes(text)));
  if (!found) throw new Error(`no clause with ${text}`);
  return found;
}

const renewed = renewedDesign();
const { basis: _basis, ...anew } = withValue(renewed, "operation.decision", "new");
const plain = openDraft(anew);

describe("does the text stand on the page as it will read?", () => {
  it("numbers its paragraphs, and sets the verb in italics", () => {
    const page = shown(plain);
    expect(page).toMatch(/1\.<\/span><span><em>Decides<\/em>/);
    expect(page).toContain("up to 7,200 military personnel");
  });

  it("makes every gap of a choice the way to its question", () => {
    const page = shown(openDraft(withValue(anew, "situation.hostCountries", undefined)));
    expect(page).toMatch(/href="#\/wizard\/field\/situation\.hostCountries"[^>]*>\[/);
  });

  it("names each clause's button by its paragraph and by what it leads to", () => {
    expect(shown(plain)).toMatch(/aria-expanded="false" aria-label="On paragraph 1: /);
  });
});

it("does an open clause show its choices with their values, and what can be done with it?", () => {
  const { id } = clauseWith(plain, "7,200");
  const page = shown(plain, id);
  expect(page).toContain('aria-expanded="true"');
  expect(page).toMatch(/Troop ceiling<\/a>: 7,200 people/);
  expect(page).toContain("Edit the words");
});

describe("is a renewal shown beside last year's text?", () => {
  const open = openDraft(withValue(renewed, "force.troopCeiling", 5000));

  it("marks what was taken out and put in", () => {
    const page = shown(open, undefined, { marked: true, only: undefined });
    expect(page).toMatch(/<del[^>]*>.*7,200.*<\/del>.*<ins[^>]*>.*5,000.*<\/ins>/s);
  });

  it("shows one kind of clause alone where that is asked", () => {
    const page = shown(open, undefined, { marked: false, only: "changed" });
    expect(page).toContain("5,000");
    expect(page).not.toContain("for their patience");
  });
});

it("does a hand edit in conflict show its three versions and three ways out?", () => {
  const { id } = clauseWith(plain, "7,200");
  const edited = { ...anew, drafting: { edits: [{ id, base: "as it was", text: "as I want" }] } };
  const page = shown(openDraft(edited), id);
  for (const said of ["as it was", "as I want", "Keep my words", "Take what the design says"])
    expect(page).toContain(said);
  expect(page).toContain("Merge both");
});
