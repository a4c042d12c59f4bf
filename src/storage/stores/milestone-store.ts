import { sql } from 'kysely';
import { importReport } from '../../domain/intake/import-report.ts';
import type { MilestoneStore, Move } from '../../domain/outreach/milestones/milestone-store.ts';
import { strengthLogFor } from '../../domain/ties/strength.ts';
import { dayNumber, dayText } from '../../kernel/day-number.ts';
import type { StoreAccess } from '../store-access.ts';
import { recordColumns } from '../tables.ts';
import { mayBeBroughtUp } from './bring-up.ts';
import { createReviewStore } from './review-store.ts';

/** From this strength on a tie is in touch, whatever the day it was last. */
const inTouchFrom = 10;
const changesOf = importReport.pick({ changes: true });

const positionsBegunIn =
  ({ db, workspace }: StoreAccess): MilestoneStore['positionsBegunIn'] =>
  async (months, day) => {
    const alive = strengthLogFor(inTouchFrom, dayNumber(day));
    const rows = await db
      .selectFrom('ties')
      .innerJoin('positions', (join) =>
        join.onRef('positions.workspace', '=', 'ties.workspace').onRef('positions.personId', '=', 'ties.personId'),
      )
      .innerJoin('people', (join) =>
        join.onRef('people.workspace', '=', 'ties.workspace').onRef('people.id', '=', 'ties.personId'),
      )
      .leftJoin('organisations', (join) =>
        join
          .onRef('organisations.workspace', '=', 'positions.workspace')
          .onRef('organisations.id', '=', 'positions.organisationId'),
      )
      .select([
        'ties.personId',
        'people.fullName',
        'positions.title',
        'organisations.name as organisation',
        'startedOn',
      ])
      .where('ties.workspace', '=', workspace)
      .where('ties.strengthLog', '>=', alive)
      .where('ties.archived', '=', 0)
      .where('ties.limited', '=', 0)
      .where('positions.isCurrent', '=', 1)
      .where('positions.removedAt', 'is', null)
      .where(sql<boolean>`length("startedOn") >= 7 and substr("startedOn", 6, 2) in (${sql.join(months)})`)
      .orderBy('positions.id')
      .execute();
    return rows.flatMap(({ startedOn, ...row }) => (startedOn === null ? [] : [{ ...row, startedOn }]));
  };

const moves =
  (access: StoreAccess): MilestoneStore['moves'] =>
  async (from, to) => {
    const { db, workspace, engine } = access;
    const batches = await db
      .selectFrom('batches')
      .select(['id', 'importedAt', 'report'])
      .where('workspace', '=', workspace)
      .where('undoneAt', 'is', null)
      .where('importedAt', '>=', dayText(dayNumber(from) - 1))
      .where('importedAt', '<', dayText(dayNumber(to) + 2))
      .orderBy('importedAt')
      .execute();
    const told = batches.flatMap(({ id, importedAt, report }): Omit<Move, 'fullName'>[] =>
      changesOf
        .parse(JSON.parse(report))
        .changes.flatMap(({ kind, personId, what }) =>
          kind === 'moved' && personId !== null ? [{ personId, batchId: id, what, on: importedAt.slice(0, 10) }] : [],
        ),
    );
    const people = await db
      .selectFrom('people')
      .select(['id', 'fullName'])
      .where('workspace', '=', workspace)
      .where('id', 'in', engine.among(told.map((each) => each.personId)))
      .where(mayBeBroughtUp(workspace, 'people.id'))
      .execute();
    const nameOf = new Map(people.map((person) => [person.id, person.fullName]));
    return told.flatMap((move) => {
      const fullName = nameOf.get(move.personId);
      return fullName === undefined ? [] : [{ ...move, fullName }];
    });
  };

/** What there is to celebrate, asked of either database. */
export const createMilestoneStore = (access: StoreAccess): MilestoneStore => {
  const { db, workspace, engine } = access;
  return {
    birthdays: createReviewStore(access).birthdays,
    positionsBegunIn: positionsBegunIn(access),
    moves: moves(access),
    entered: (from, to) =>
      db
        .selectFrom('milestones')
        .innerJoin('people', (join) =>
          join.onRef('people.workspace', '=', 'milestones.workspace').onRef('people.id', '=', 'milestones.personId'),
        )
        .select(recordColumns.milestones.map((column) => `milestones.${column}` as const))
        .select('people.fullName')
        .where('milestones.workspace', '=', workspace)
        .where('happenedOn', '>=', from)
        .where('happenedOn', '<=', to)
        .where(mayBeBroughtUp(workspace, 'milestones.personId'))
        .orderBy('milestones.id')
        .execute(),
    lastCongratulations: async (personIds) => {
      const rows = await db
        .selectFrom('drafts')
        .select(['personId', 'body', 'sentAt'])
        .where('workspace', '=', workspace)
        .where('personId', 'in', engine.among(personIds))
        .where('kind', '=', 'congratulation')
        .where('sentAt', 'is not', null)
        .orderBy('sentAt')
        .execute();
      return new Map(rows.map((row) => [row.personId, { on: (row.sentAt ?? '').slice(0, 10), text: row.body }]));
    },
    putAside: async (day) => {
      const rows = await db
        .selectFrom('snoozes')
        .select(['subject', 'personId'])
        .where('workspace', '=', workspace)
        .where((eb) => eb.or([eb('subject', 'like', 'milestone:%'), eb('subject', '=', 'person')]))
        .where((eb) => eb.or([eb('until', 'is', null), eb('until', '>', day)]))
        .execute();
      const isWhole = (row: (typeof rows)[number]): boolean => row.subject === 'person';
      return {
        keys: new Set(rows.filter((row) => !isWhole(row)).map((row) => row.subject.slice('milestone:'.length))),
        people: new Set(rows.filter(isWhole).map((row) => row.personId)),
      };
    },
  };
};
