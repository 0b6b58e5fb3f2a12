import type { Cut } from "./exercise/cut";
import type { Role } from "./exercise/role";
import { type SeatedRoles, seatRoles } from "./kit/seat-roles";
import { fewestPeople, mostPeople, teamSizes } from "./kit/teams-for";

/** What a trainer knows of the room. */
export interface Room {
  people: number;
  /** All that work, the trainer's own included. */
  laptops: number;
}

export interface TeamPlan {
  /** 1 for the first team. */
  number: number;
  size: number;
  /** Without a laptop of its own the team works on its worksheet. */
  isOnPaper: boolean;
  roles: SeatedRoles<Role>;
}

/** How many of each paper to print, spares included where it says so. */
export interface ToPrint {
  briefs: number;
  maps: number;
  roleCards: number;
  ballots: number;
  dissentSlips: number;
  /** One for each team on paper, and a spare for a laptop that fails. */
  worksheets: number;
  /** Of each inject: one for each team on paper, and one for the trainer. */
  injectSlips: number;
  trainerSets: number;
}

export interface HeadCount {
  teams: TeamPlan[];
  /** Laptops that are left over once the trainer and each team have one. */
  spareLaptops: number;
  /** Memory sticks: one for each team with a laptop, and the trainer's. */
  sticks: number;
  /** Who runs the room; one person can watch four teams. */
  trainers: number;
  /** Teams that speak in plenary, and for how long; undefined where the cut has no plenary. */
  plenary: { teams: number; minutesEach: number } | undefined;
  print: ToPrint;
}

export type RoomProblem = "too-few" | "too-many" | "not-whole" | "no-laptops";

/** Less than two minutes are no speech; some teams then raise their hands instead. */
export const shortestSpeech = 2;

/** What keeps a room from being planned; undefined where nothing does. */
export function roomProblem({ people, laptops }: Room): RoomProblem | undefined {
  if (!Number.isInteger(people) || !Number.isInteger(laptops)) return "not-whole";
  if (people < fewestPeople) return "too-few";
  if (people > mostPeople) return "too-many";
  return laptops < 0 ? "no-laptops" : undefined;
}

/** Teams, roles, speeches and papers for a room, by the cut that is played. */
export function headCount(room: Room, cut: Cut, roles: readonly Role[]): HeadCount {
  const { people } = room;
  const dealt = roles.filter(({ id }) => cut.roles.includes(id));
  const sizes = teamSizes(people);
  // The first laptop is the trainer's, who has the clock, the codes and the board.
  const forTeams = Math.max(0, room.laptops - 1);
  const teams = sizes.map((size, at) => ({
    number: at + 1,
    size,
    isOnPaper: at >= forTeams,
    roles: seatRoles(size, dealt),
  }));
  const onPaper = teams.filter(({ isOnPaper }) => isOnPaper).length;
  const votes = cut.agenda.filter(({ kind }) => kind === "vote").length;
  return {
    teams,
    spareLaptops: Math.max(0, forTeams - teams.length),
    sticks: teams.length - onPaper + 1,
    trainers: Math.ceil(teams.length / 4),
    plenary: plenaryOf(cut, teams.length),
    print: {
      briefs: people,
      maps: teams.length + 1,
      roleCards: dealt.length === 0 ? 0 : people,
      ballots: people * votes,
      dissentSlips: votes === 0 ? 0 : people,
      worksheets: onPaper + 1,
      injectSlips: cut.injects.length === 0 ? 0 : onPaper + 1,
      trainerSets: Math.ceil(teams.length / 4),
    },
  };
}

/** Whole minutes for each team that speaks; where all cannot, as many as two minutes allow. */
function plenaryOf({ agenda }: Cut, teams: number): HeadCount["plenary"] {
  const stretches = agenda.filter(({ kind }) => kind === "plenary");
  const minutes = stretches.reduce((sum, item) => sum + item.minutes, 0);
  if (minutes === 0) return undefined;
  const speaking = Math.max(1, Math.min(teams, Math.floor(minutes / shortestSpeech)));
  return { teams: speaking, minutesEach: Math.floor(minutes / speaking) };
}
