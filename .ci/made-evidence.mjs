// @ts-check

const places = ["Kadru", "Østmark", "Tavara", "Niléa", "Sorem", "Balang", "Ituna", "Gérande"];
const subjects = ["patrols", "police", "mediation", "observers", "bases", "sanctions", "liaison"];
const outcomes = ["civilian-killings", "battle-deaths", "local-violence", "human-rights", "other"];
const topics = ["police", "local-presence", "troop-quantity", "mediation", "elections"];
const directions = ["for", "against", "mixed", "null"];

/**
 * An evidence pack of made studies, to measure with: none of them exists, and nothing is claimed.
 * @param {number} count findings, a fiftieth as many works
 * @param {string} baseVersion the version of the evidence that it builds on
 * @returns {object}
 */
export function madePack(count, baseVersion) {
  const at = (/** @type {string[]} */ list, /** @type {number} */ place) =>
    list[place % list.length];
  const works = Array.from({ length: Math.ceil(count / 50) }, (_, place) => ({
    id: `made-work-${place}`,
    authors: [`Éxample${place}, Anna`, `Sampl${place}, Bo`],
    year: 1990 + (place % 37),
    title: `A made study of ${at(subjects, place)} in ${at(places, place)}, part ${place}`,
    venue: "Journal of Made Studies",
    kind: "article",
  }));
  const findings = Array.from({ length: count }, (_, place) => ({
    id: `made-finding-${place}`,
    workId: `made-work-${place % works.length}`,
    factor: null,
    topic: at(topics, place),
    outcome: at(outcomes, Math.floor(place / 3)),
    perpetrator: "unspecified",
    direction: at(directions, Math.floor(place / 7)),
    studyDesign: "subnational-panel",
    method: "statistical",
    coverage: `Districts of ${at(places, place)} by month, 2001-2019`,
    related: "related",
    verified: "yes",
    basis: "abstract",
    verifiedUrl: `https://example.org/made-${place}`,
    reviewed: "2026-11-21",
    use: "evidence",
    statement: `In the made district ${place} of ${at(places, place)}, more ${at(subjects, place)} went with ${place % 90} fewer incidents a month in the rainy season; in the dry season no difference was seen between places with and without them.`,
  }));
  return {
    kind: "evidence-pack",
    packVersion: 1,
    name: "Made for measuring",
    version: "1",
    asOf: "2026-11-21",
    base: baseVersion,
    works,
    findings,
    codings: [],
  };
}
