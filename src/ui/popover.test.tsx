import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Popover } from "./popover";

const html = renderToStaticMarkup(
  <Popover face="troop ceiling" title="Troop ceiling">
    {() => "The most that may be deployed."}
  </Popover>,
);

it("is the note tied to its button, named, and closed until asked?", () => {
  const [, target] = /popovertarget="([^"]+)"/i.exec(html) ?? [];
  expect(html).toContain('aria-expanded="false"');
  expect(html).toMatch(new RegExp(`id="${target}"[^>]*popover="auto"[^>]*role="dialog"`));
  expect(html).toContain('aria-label="Troop ceiling"');
});

it("is nothing of the note drawn before it is opened?", () => {
  expect(html).not.toContain("The most that may be deployed.");
});

it("is the name of the button its face, unless it says too little?", () => {
  expect(html).not.toContain("title=");
  const named = renderToStaticMarkup(
    <Popover face="?" label="About this page" title="Help">
      {() => ""}
    </Popover>,
  );
  expect(named).toContain('aria-label="About this page"');
});
