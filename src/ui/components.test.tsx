import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { Button } from "./button";
import { Frame } from "./frame";
import { IconButton } from "./icon-button";
import { ICON_SHAPES, type IconName } from "./icon-shapes";
import { Notice } from "./notice";
import { SegmentBar } from "./segment-bar";
import { STATUS_SHAPES, STATUSES } from "./status";
import { StatusMark } from "./status-mark";
import { StepList } from "./step-list";
import { StripChart } from "./strip-chart";
import { Table } from "./table";
import { useWords, WordsProvider } from "./words-context";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
});

const draw = (element: ReactElement) =>
  renderToStaticMarkup(<WordsProvider words={words}>{element}</WordsProvider>);
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

function Lost() {
  return <p>{useWords().locale}</p>;
}

describe("does a status read without colour?", () => {
  it("says its word beside an icon hidden from those who listen", () => {
    for (const status of STATUSES) {
      const html = draw(<StatusMark status={status} />);
      expect(textOf(html)).toBe(words.say(`ui.status.${status}`));
      expect(html).toContain('aria-hidden="true"');
    }
  });

  it("has a word and a shape of its own for each", () => {
    const told = STATUSES.map((status) => words.say(`ui.status.${status}`));
    const shapes = STATUSES.map((status) => JSON.stringify(STATUS_SHAPES[status]));
    expect(new Set(told).size).toBe(STATUSES.length);
    expect(new Set(shapes).size).toBe(STATUSES.length);
  });
});

describe("what does a bar of checks say?", () => {
  it("names its counts and draws one segment a check, sorted", () => {
    const html = draw(<SegmentBar label="Checks" statuses={["not-stated", "met", "met"]} />);
    expect(html).toContain('aria-label="Checks: 2 met, 1 not stated"');
    const order = [...html.matchAll(/<span[^>]*data-status="([^"]+)"/g)].map(
      ([, status]) => status,
    );
    expect(order).toEqual(["met", "met", "not-stated"]);
  });
});

describe("is a notice read out only when it is news?", () => {
  it("interrupts for an error, waits its turn otherwise, and is silent on a page being opened", () => {
    expect(
      draw(
        <Notice kind="error" isLive>
          x
        </Notice>,
      ),
    ).toContain('role="alert"');
    expect(
      draw(
        <Notice kind="info" isLive>
          x
        </Notice>,
      ),
    ).toContain('role="status"');
    expect(draw(<Notice kind="error">x</Notice>)).not.toContain("role=");
  });

  it("says of which kind it is", () => {
    expect(textOf(draw(<Notice kind="warning">Mind this.</Notice>))).toBe("Warning: Mind this.");
  });
});

describe("does a button do only what it says?", () => {
  it("submits no form unless asked to", () => {
    expect(draw(<Button>Go on</Button>)).toContain('type="button"');
    expect(draw(<Button type="submit">Send</Button>)).toContain('type="submit"');
  });

  it("has a name when it shows an icon alone, and every icon has a path", () => {
    for (const icon of Object.keys(ICON_SHAPES) as IconName[]) {
      const html = draw(<IconButton icon={icon} label="Undo" />);
      expect(html).toContain('aria-label="Undo"');
      expect(html).toMatch(/<path d="M/);
    }
  });
});

describe("can a table be read by row and column?", () => {
  const rows = [
    { name: "A", size: 2 },
    { name: "B", size: 10 },
  ];
  const table = (
    <Table
      caption="Sizes"
      rows={rows}
      rowKey={(row) => row.name}
      initialSort={{ columnId: "size", direction: "descending" }}
      columns={[
        { id: "name", header: "Name", cell: (row) => row.name, isRowHeader: true },
        { id: "size", header: "Size", cell: (row) => row.size, sortBy: (row) => row.size },
      ]}
    />
  );

  it("has a caption, headers with scope, and says how it is sorted", () => {
    const html = draw(table);
    expect(html).toMatch(/<caption[^>]*><span[^>]*>Sizes/);
    expect(html.match(/scope="col"/g)).toHaveLength(2);
    expect(html.match(/scope="row"/g)).toHaveLength(2);
    expect(html.match(/aria-sort="descending"/g)).toHaveLength(1);
    expect(textOf(html)).toBe("Sizes Name Size B 10 A 2");
  });

  it("makes a button of sortable headers only", () => {
    expect(draw(table).match(/<button/g)).toHaveLength(1);
  });

  it("says so when it is empty", () => {
    const html = draw(<Table caption="None" rows={[]} rowKey={String} columns={[]} />);
    expect(html).toContain("Nothing to show.");
  });
});

describe("is a chart whole without its picture?", () => {
  it("has a title, a description in words and every value in a table", () => {
    const html = draw(
      <StripChart
        title="Yours is the higher one"
        values={[{ id: "a", label: "UNMISS", value: 3 }]}
        own={{ label: "This design", value: 4 }}
        format={(value) => `${value} km²`}
      />,
    );
    const [, describedBy] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`id="${describedBy}"`);
    expect(textOf(html)).toContain("This design: 4 km², above 1 of 1.");
    expect(html).toMatch(/UNMISS<\/th><td[^>]*>3 km²/);
    expect(html).toMatch(/<svg[^>]*aria-hidden="true"/);
  });
});

describe("does the overview say where one is?", () => {
  const steps = [
    { id: "a", href: "#/a", label: "First", progress: "complete", state: "complete" },
    {
      id: "b",
      href: "#/b",
      label: "Second",
      progress: "begun",
      state: "3 undecided",
      isCurrent: true,
    },
  ] as const;

  it("marks one current step and says every state in words", () => {
    const html = draw(<StepList steps={steps} />);
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(textOf(html)).toContain("First complete 2 Second 3 undecided");
  });

  it("stands in a frame of named landmarks, and its fold says whether it is open", () => {
    const html = draw(
      <Frame
        mainId="content"
        position="Step 2 of 2: Second"
        overview={<StepList steps={steps} />}
        question={<h1>Second</h1>}
        panelsLabel="Evidence and checks"
        panelsCount="2 open checks"
        panels={<p>Panel</p>}
      />,
    );
    expect(html).toMatch(/<nav[^>]*aria-label="Overview of the steps"/);
    expect(html).toMatch(/<main[^>]*id="content"/);
    expect(html).toMatch(/<aside[^>]*aria-label="Evidence and checks"/);
    expect(html).toContain('aria-expanded="false"');
    expect(html).toContain("2 open checks");
  });
});

it("does a component without words above it say what is missing?", () => {
  expect(() => renderToStaticMarkup(<Lost />)).toThrow(/WordsProvider/);
});
