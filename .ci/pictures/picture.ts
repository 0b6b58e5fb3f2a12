import type { Locator, Page } from "@playwright/test";
import type { Screen } from "../../e2e/screens/screen";

/** A screen as the documents show it, under the name of its file. */
export interface Picture extends Screen {
  /** What stands at the upper edge; the top of the page where absent. */
  from?: (page: Page) => Locator;
}

/** Pictures that are taken one after the other from one beginning, with nothing stored before it. */
export interface Sitting {
  begin: (page: Page) => Promise<void>;
  pictures: readonly Picture[];
}

/** A heading, from which on a picture shows the page. */
export const fromHeading = (name: string) => (page: Page) =>
  page.getByRole("heading", { name }).first();

/** A page by its address, shown once a heading on it is there: from its top, or from that heading on. */
export function plainPicture(
  name: string,
  address: string,
  heading: string,
  place: "top" | "heading" = "top",
): Picture {
  return {
    name,
    open: async (page) => {
      await page.goto(`./#${address}`);
      await fromHeading(heading)(page).waitFor();
    },
    ...(place === "heading" && { from: fromHeading(heading) }),
  };
}

/**
 * A screen that the journeys look at, under the name of its file.
 * @throws {Error} where no screen of that list has the name
 */
export function pictureOf(name: string, screens: readonly Screen[], screen: string): Picture {
  const found = screens.find((each) => each.name === screen);
  if (!found) throw new Error(`No screen of the list is called ${screen}.`);
  return { ...found, name };
}
