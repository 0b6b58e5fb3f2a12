import { useWords } from "./words-context";

/** A link that leaves the app: it opens the web in a new tab, on a click only, and says so. */
export function WebLink({ href, children }: { href: string; children: string }) {
  const words = useWords();
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {words.say("ui.web-link", { text: children })}
    </a>
  );
}
