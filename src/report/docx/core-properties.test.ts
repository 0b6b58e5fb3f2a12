import { expect, it } from "vitest";
import { xmlProblem } from "./cases/read-docx";
import { corePropertiesXml, xmlText } from "./core-properties";

const given = {
  title: "Karesh & <neighbours>",
  subject: "Aid",
  creator: "Wizard",
  language: "en-GB",
  date: "2026-11-21",
};

it("is what the file says of itself well formed, whatever the title?", () => {
  expect(xmlProblem(corePropertiesXml(given))).toBeUndefined();
  expect(xmlProblem(corePropertiesXml({ ...given, title: "]]>&#0;\u0000</dc:title>" }))).toBe(
    undefined,
  );
});

it("are title, language and day in it?", () => {
  const xml = corePropertiesXml(given);
  expect(xml).toContain("<dc:title>Karesh &amp; &lt;neighbours&gt;</dc:title>");
  expect(xml).toContain("<dc:language>en-GB</dc:language>");
  expect(xml.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2);
});

it("is a sign of XML written so that it is read as itself?", () => {
  expect(xmlText("a < b && c > d")).toBe("a &lt; b &amp;&amp; c &gt; d");
});
