import type { CDPSession, Page } from "@playwright/test";
import { layOutAll } from "./lay-out-all";

/** One node of what the browser hands to a screen reader. */
type SpokenNode = Awaited<ReturnType<typeof spokenNodes>>[number];

const controls =
  /^(button|link|textbox|searchbox|combobox|listbox|radio|checkbox|switch|spinbutton|slider|tab|menuitem|DisclosureTriangle|Date|PopUpButton)$/;
const parts = /^(group|radiogroup|region|navigation|complementary|dialog|table|image|img)$/;
/** What the text above it says again, line by line. */
const lines = "InlineTextBox";
const landmarks = /^(region|navigation|complementary|banner|contentinfo|main)$/;

/**
 * What somebody who listens to the page would stumble over: a control or a part without a name, a
 * name that is a key of the catalogue, a level of headings left out, two landmarks alike, a field
 * in error that does not say why.
 */
export async function stumblingBlocks(page: Page): Promise<string[]> {
  await layOutAll(page);
  const session = await page.context().newCDPSession(page);
  const told = await spokenNodes(session);
  const blocks = [
    ...(await withElement(session, told.filter(isNameless), "has no name")),
    ...told.filter(isKey).map((node) => `a key for a name: ${nameOf(node)}`),
    ...told.filter(isUnexplained).map((node) => `in error without a word why: ${nameOf(node)}`),
    ...leftOutLevels(told),
    ...alike(told.filter(({ role }) => landmarks.test(role?.value ?? ""))),
  ];
  await session.detach();
  return blocks;
}

/** The nodes in the order in which they are read. */
async function spokenNodes(session: CDPSession) {
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read: typeof nodes = [];
  const waiting = nodes.slice(0, 1);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!node.ignored && node.role?.value !== lines) read.push(node);
    const children = (node.childIds ?? []).map((id) => byId.get(id));
    waiting.push(...children.filter((child) => child !== undefined).reverse());
  }
  return read;
}

const nameOf = ({ role, name }: SpokenNode) => `${role?.value} "${name?.value ?? ""}"`;
const valueOf = ({ properties = [] }: SpokenNode, name: string) =>
  properties.find((property) => property.name === name)?.value.value;

function isNameless({ role, name }: SpokenNode): boolean {
  const kind = role?.value ?? "";
  return (controls.test(kind) || parts.test(kind)) && !name?.value.trim();
}

/** A key has three parts or more, as the name of a file has where the guide speaks of one. */
const isKey = ({ name }: SpokenNode) =>
  /^[a-z]+(-[a-z]+)*(\.[a-z0-9-]+){2,}(?<!\.json)$/.test(name?.value ?? "");

const isUnexplained = (node: SpokenNode) =>
  valueOf(node, "invalid") === "true" && !node.description?.value;

function leftOutLevels(told: readonly SpokenNode[]): string[] {
  const headings = told.filter(({ role }) => role?.value === "heading");
  return headings
    .filter((heading, index) => {
      const before = headings[index - 1];
      const depth = Number(valueOf(heading, "level"));
      return before !== undefined && depth > Number(valueOf(before, "level")) + 1;
    })
    .map((heading) => `a level left out before ${nameOf(heading)}`);
}

function alike(told: readonly SpokenNode[]): string[] {
  const names = told.map(nameOf);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `twice: ${name}`);
}

/** Each node with the element that it stands for; what folds is named by its summary. */
async function withElement(session: CDPSession, nodes: readonly SpokenNode[], what: string) {
  const told = await Promise.all(
    nodes.map(async (node) => {
      const { outerHTML } = await session.send("DOM.getOuterHTML", {
        backendNodeId: node.backendDOMNodeId,
      });
      return { outerHTML, role: node.role?.value };
    }),
  );
  return told
    .filter(({ outerHTML }) => !outerHTML.startsWith("<details"))
    .map(({ outerHTML, role }) => `${role} ${what}: ${outerHTML.slice(0, 160)}`);
}
