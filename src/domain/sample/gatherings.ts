import type { ParticipantRecord } from '../intake/record.ts';
import { Dice } from './dice.ts';
import type { SamplePerson } from './sample-person.ts';
import type { Circle } from './circles.ts';
import { momentLabel, settleDay } from './working-days.ts';
import type { World } from './world.ts';

interface Member {
  readonly participant: ParticipantRecord;
  readonly field: SamplePerson['field'];
  readonly from: number;
  readonly to: number;
}

/** Group meetings for each member of a team, on average. */
const MEETINGS_A_MEMBER = 0.75;
const TEAM_SIZE = { least: 6, most: 10 };

/** The people of a circle meet in teams. A team is told and forgotten as soon as it is full, so that memory stays flat. */
export interface Gatherings {
  join(person: SamplePerson): void;
  /** Tells of the teams that never filled. */
  close(): void;
}

const writeGathering = (world: World, circle: Circle, day: number, present: readonly Member[], dice: Dice): void => {
  const isReunion = circle.reunions !== undefined && day > circle.to;
  const isEvent = isReunion || circle.name === 'conference' || circle.name === 'friends';
  const topic = dice.pick(dice.pick(present).field.topics);
  const minute = isEvent ? dice.between(68, 80) * 15 : dice.between(36, 66) * 15;
  world.out.push({
    type: 'interaction',
    place: world.out.place(),
    externalId: world.out.externalId(),
    occurredAt: momentLabel(day, minute),
    channel: isEvent ? 'event' : 'meeting',
    direction: 'mutual',
    participants: present.map((member) => member.participant),
    subject: dice.pick(isReunion ? circle.reunions : circle.gatherings),
    ...(!isReunion && dice.chance(0.5) ? { body: `Mostly about ${topic}.` } : {}),
    durationMinutes: dice.pick([30, 45, 60, 90]),
  });
};

const writeTeam = (world: World, circle: Circle, team: readonly Member[], dice: Dice): void => {
  const first = Math.min(...team.map((member) => member.from));
  const last = Math.min(Math.max(...team.map((member) => member.to)), world.today - 1);
  const isConference = circle.name === 'conference';
  const wanted = isConference ? 2 : Math.max(1, Math.round(team.length * MEETINGS_A_MEMBER));
  for (let count = 0; count < wanted; count += 1) {
    const share = (count * 100 + dice.between(0, 99)) / (wanted * 100);
    const day = isConference
      ? circle.from + Math.min(count, 2)
      : settleDay(first + Math.floor(share * (last - first)), dice);
    const there = isConference ? team : team.filter((member) => member.from <= day && day <= member.to);
    if (there.length < 2) continue;
    writeGathering(world, circle, day, dice.some(there, dice.between(Math.min(3, there.length), 10)), dice);
  }
};

export const createGatherings = (world: World): Gatherings => {
  const teams = new Map<Circle, Member[]>();
  let told = 0;
  const tell = (circle: Circle, team: readonly Member[]): void => {
    told += 1;
    // Streams below zero are the teams', those above the people's.
    if (team.length >= 2) writeTeam(world, circle, team, new Dice(world.seed, -told));
  };
  return {
    join: (person) => {
      const { circle, plan } = person;
      if (circle.gatherings.length === 0) return;
      const team = teams.get(circle) ?? [];
      const [participant] = person.tookPart;
      if (participant) team.push({ participant, field: person.field, from: plan.from, to: plan.to });
      teams.set(circle, team);
      // Sizes differ from team to team by the number told so far.
      if (team.length < TEAM_SIZE.least + (told % (TEAM_SIZE.most - TEAM_SIZE.least + 1))) return;
      tell(circle, team);
      teams.delete(circle);
    },
    close: () => {
      for (const [circle, team] of teams) tell(circle, team);
      teams.clear();
    },
  };
};
