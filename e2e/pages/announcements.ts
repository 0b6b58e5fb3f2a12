import type { Page } from "@playwright/test";

type Listening = Window & { heard: string[]; unheard: string[] };

/** What a screen reader says on its own while the page changes. */
export class Announcements {
  constructor(readonly page: Page) {}

  /** Begins to listen; before the app is opened. */
  async listen(): Promise<void> {
    await this.page.addInitScript(listenInPage);
  }

  /** What was said since this was last asked, each once. */
  async heard(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { heard } = window as unknown as Listening;
      return [...new Set(heard.splice(0))];
    });
  }

  /**
   * What was meant to be said and stays silent in many screen readers: a status that came into the
   * page together with its words, in nothing that was listened to before.
   */
  unheard(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as Listening).unheard.splice(0));
  }
}

function listenInPage(): void {
  const holder = window as unknown as Listening;
  holder.heard = [];
  holder.unheard = [];
  const live = "[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]";
  const wordsOf = (element: Element) => element.textContent?.trim() ?? "";
  const note = (list: string[], element: Element) => {
    const words = wordsOf(element);
    if (words !== "") list.push(words);
  };
  new MutationObserver((changes) => {
    const arrived = changes.flatMap(({ addedNodes }) =>
      [...addedNodes].filter((node): node is Element => node instanceof Element),
    );
    const isNew = (element: Element) => arrived.some((each) => each.contains(element));
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region && !isNew(region)) note(holder.heard, region);
    }
    for (const element of arrived) {
      for (const region of [element, ...element.querySelectorAll(live)]) {
        const around = region.parentElement?.closest(live);
        if (!region.matches(live) || (around && !isNew(around))) continue;
        note(region.matches("[role=alert]") ? holder.heard : holder.unheard, region);
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
