import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";

/** The parts of a comparison that have a heading of their own, in their order. */
export const sections = [
  "choices",
  "checks",
  "yardsticks",
  "means",
  "assumptions",
  "author",
] as const;
export type ComparisonSection = (typeof sections)[number];

/** The id of a part's heading. */
export const headingOf = (section: ComparisonSection) => `compare-${section}`;

/** The way down a long page; the address is the comparison’s own and stays as it is. */
export function SectionLinks() {
  const words = useWords();
  return (
    <nav aria-label={words.say("comparison.sections")}>
      <Cluster>
        {sections.map((section) => (
          <Button key={section} kind="quiet" icon="down" onClick={() => goTo(headingOf(section))}>
            {words.say(`comparison.to.${section}`)}
          </Button>
        ))}
      </Cluster>
    </nav>
  );
}

function goTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "start" });
}
