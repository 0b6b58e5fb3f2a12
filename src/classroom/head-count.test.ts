import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AgendaKind, Cut } from "./exercise/cut";
import { type Role, roleKinds } from "./exercise/role";
import { headCount, roomProblem } from "./head-count";
import { dealingOrder, doublingOrder, seatRoles } from "./kit/seat-roles";
import { fewestPeople, largestTeam, mostPeople, smallestTeam, teamSizes } from "./kit/teams-for";

const roles: Role[] = roleKinds.map((kind) => ({
  id: kind,
  kind,
  title: kind,
  position: "",
  wants: [],
  refuses: [],
  knows: [],
}));

const cutOf = (stretches: [AgendaKind, number][], injects = 2): Cut => ({
  id: "cut",
  minutes: stretches.reduce((sum, [, minutes]) => sum + minutes, 0),
  agenda: stretches.map(([kind, minutes], at) => ({
    id: `item-${at}`,
    kind,
    minutes,
    title: "",
    task: "",
  })),
  injects: Array.from({ length: injects }, (_, at) => ({ inject: `inject-${at}`, minute: at })),
  roles: [...roleKinds],
  questions: [],
});
const cut = cutOf([
  ["design", 30],
  ["vote", 5],
  ["plenary", 10],
  ["vote", 5],
  ["debrief", 20],
]);

const people = fc.integer({ min: fewestPeople, max: mostPeople });
const laptops = fc.integer({ min: 0, max: 80 });
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe("into which teams does a room fall?", () => {
  it("seats everybody once, in teams that differ by one at most and are neither pairs nor crowds", () => {
    fc.assert(
      fc.property(people, (count) => {
        const sizes = teamSizes(count);
        expect(sum(sizes)).toBe(count);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(smallestTeam);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(largestTeam);
      }),
    );
  });
  it("spreads them as evenly over as many teams as the trainer says, empty ones where people are few", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 60 }), (count, teams) => {
        const sizes = teamSizes(count, teams);
        expect(sizes).toHaveLength(teams);
        expect(sum(sizes)).toBe(count);
        expect((sizes[0] ?? 0) - (sizes.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
    expect(teamSizes(2, 3)).toEqual([1, 1, 0]);
  });
  it("makes no fewer teams of more people, and two as soon as there can be two", () => {
    for (let count = fewestPeople; count < mostPeople; count += 1)
      expect(teamSizes(count + 1).length).toBeGreaterThanOrEqual(teamSizes(count).length);
    expect(teamSizes(7)).toEqual([7]);
    expect(teamSizes(8)).toEqual([4, 4]);
    expect(teamSizes(20)).toEqual([7, 7, 6]);
    expect(teamSizes(40)).toEqual([6, 6, 6, 6, 6, 5, 5]);
  });
});

describe("who holds which role?", () => {
  const kindsHeld = (size: number) => seatRoles(size, roles).held.map(({ role }) => role.kind);
  const dealt = fc.subarray(roles);
  it("gives each person one role where there are roles, and drops none while somebody has none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), dealt, (size, given) => {
        const { held, dropped } = seatRoles(size, given);
        expect(sum(held.map(({ by }) => by))).toBe(given.length === 0 ? 0 : size);
        expect(new Set([...held.map(({ role }) => role), ...dropped])).toEqual(new Set(given));
        expect(held.length + dropped.length).toBe(given.length);
        const most = Math.max(0, ...held.map(({ by }) => by));
        if (dropped.length > 0) expect(most).toBe(1);
        for (const { by } of held) expect(most - by).toBeLessThanOrEqual(1);
      }),
    );
  });
  it("drops and doubles in the order that trainers are told", () => {
    expect(kindsHeld(4)).toEqual(dealingOrder.slice(0, 4));
    expect(seatRoles(4, roles).dropped.map(({ kind }) => kind)).toEqual(dealingOrder.slice(4));
    const double = seatRoles(9, roles).held.filter(({ by }) => by === 2);
    expect(double.map(({ role }) => role.kind).sort()).toEqual(doublingOrder.slice(0, 2).sort());
  });
  it("keeps two roles of one kind apart, in the order of the exercise", () => {
    const two = (["first", "second"] as const).map((id) => ({
      id,
      kind: "troop-contributor" as const,
    }));
    expect(seatRoles(1, two)).toEqual({ held: [{ role: two[0], by: 1 }], dropped: [two[1]] });
    expect(seatRoles(3, two).held).toEqual([
      { role: two[0], by: 2 },
      { role: two[1], by: 1 },
    ]);
  });
  it("names every kind of role in both orders", () => {
    expect([...dealingOrder].sort()).toEqual([...roleKinds].sort());
    expect([...doublingOrder].sort()).toEqual([...roleKinds].sort());
  });
});

describe("what does a room need?", () => {
  it("gives the first laptop to the trainer and the next to teams, and none to two", () => {
    fc.assert(
      fc.property(people, laptops, (count, machines) => {
        const { teams, spareLaptops, sticks } = headCount(
          { people: count, laptops: machines },
          cut,
          roles,
        );
        const withLaptop = teams.filter(({ isOnPaper }) => !isOnPaper).length;
        expect(withLaptop + spareLaptops).toBe(Math.max(0, machines - 1));
        expect(sticks).toBe(withLaptop + 1);
      }),
    );
  });
  it("never lets speeches outlast the plenary, nor fall below two minutes", () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 2, max: 60 }), (count, minutes) => {
        const { plenary, teams } = headCount(
          { people: count, laptops: 9 },
          cutOf([["plenary", minutes]]),
          roles,
        );
        if (!plenary) throw new Error("A cut with a plenary has speeches.");
        expect(plenary.teams * plenary.minutesEach).toBeLessThanOrEqual(minutes);
        expect(plenary.minutesEach).toBeGreaterThanOrEqual(2);
        expect(plenary.teams).toBeLessThanOrEqual(teams.length);
      }),
    );
  });
  it("says nothing of speeches where there is no plenary", () => {
    expect(
      headCount({ people: 12, laptops: 3 }, cutOf([["design", 15]]), roles).plenary,
    ).toBeUndefined();
  });
  it("prints enough: a brief and a card each, ballots for each vote, worksheets for who has no laptop", () => {
    expect(headCount({ people: 20, laptops: 3 }, cut, roles).print).toEqual({
      briefs: 20,
      maps: 4,
      roleCards: 20,
      ballots: 40,
      dissentSlips: 20,
      worksheets: 2,
      injectSlips: 2,
      trainerSets: 1,
    });
  });
  it("prints no ballots, cards or slips for what the cut leaves out", () => {
    const bare = { ...cutOf([["design", 15]], 0), roles: [] };
    expect(headCount({ people: 8, laptops: 0 }, bare, roles).print).toMatchObject({
      roleCards: 0,
      ballots: 0,
      dissentSlips: 0,
      injectSlips: 0,
      worksheets: 3,
    });
  });
  it("asks for a second trainer from the fifth team on", () => {
    const trainers = (count: number) =>
      headCount({ people: count, laptops: 1 }, cut, roles).trainers;
    expect([24, 30, 60].map(trainers)).toEqual([1, 2, 3]);
  });
});

describe("which rooms are not planned?", () => {
  it("names what is wrong, and nothing where all is well", () => {
    expect(roomProblem({ people: 3, laptops: 1 })).toBe("too-few");
    expect(roomProblem({ people: 61, laptops: 1 })).toBe("too-many");
    expect(roomProblem({ people: 12.5, laptops: 1 })).toBe("not-whole");
    expect(roomProblem({ people: Number.NaN, laptops: 1 })).toBe("not-whole");
    expect(roomProblem({ people: 12, laptops: -1 })).toBe("no-laptops");
    expect(roomProblem({ people: 12, laptops: 0 })).toBeUndefined();
  });
});
