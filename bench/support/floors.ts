import { DatabaseSync } from 'node:sqlite';

/** The least work that yields the same rows: a query written by hand, each statement prepared once, without any of the program. */
export interface Floor {
  readonly name: string;
  /** The route that is measured against it. */
  path(subject: string): string;
  /** What differs from call to call: people, words, places in the list. */
  readonly subjects: readonly string[];
  run(subject: string): void;
}

const listColumns = `p."id", p."fullName", p."nativeName", p."currentTitle", p."currentOrganisation", p."location", p."archivedAt",
  t."lastOn", t."lastChannel", t."strengthLog", t."dueOn", (select 1 from "photos" f where f."workspace" = p."workspace" and f."id" = p."id") as "hasPhoto"`;

/** The floors of a database file, for one clock day. */
export const floorsOf = (file: string, today: string): { readonly floors: readonly Floor[]; close(): void } => {
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec('pragma cache_size = -64000; pragma mmap_size = 1073741824;');
  const { workspace } = db.prepare('select "workspace" from "people" limit 1').get() as { workspace: string };
  const all = (sql: string) => {
    const statement = db.prepare(sql);
    return (...values: (string | number)[]) => statement.all(...values) as Record<string, string>[];
  };
  const ids = all('select "id" from "people" where "workspace" = ? and "isSelf" = 0 order by "id" limit 40000')(
    workspace,
  ).map((row) => row['id'] ?? '');
  const people = Array.from({ length: 200 }, (_, index) => ids[(index * 7919) % ids.length] ?? '');
  return {
    floors: [
      listFloor(all, workspace, today),
      personFloor(all, workspace, people),
      todayFloor(all, workspace, today),
      searchFloor(all, workspace),
    ],
    close: () => db.close(),
  };
};

type All = (sql: string) => (...values: (string | number)[]) => Record<string, string>[];

const listFloor = (all: All, workspace: string, today: string): Floor => {
  const count = all(
    'select count(*) as n from "people" where "workspace" = ? and "isSelf" = 0 and "archivedAt" is null',
  );
  const page =
    all(`select ${listColumns} from "people" p left join "ties" t on t."workspace" = p."workspace" and t."personId" = p."id"
    where p."workspace" = ? and p."isSelf" = 0 and p."archivedAt" is null order by p."sortName", p."id" limit 100 offset ?`);
  const roles = all(
    'select "personId", "kind" from "roles" where "workspace" = ? and "removedAt" is null and ("endedOn" is null or "endedOn" >= ?) and "personId" in (select value from json_each(?))',
  );
  const tags = all(
    'select "personId", "tag" from "tags" where "workspace" = ? and "personId" in (select value from json_each(?))',
  );
  return {
    name: 'a list page',
    path: (offset) => `/api/people?limit=100&offset=${offset}`,
    subjects: Array.from({ length: 200 }, (_, index) => String(index * 40)),
    run: (offset) => {
      count(workspace);
      const chosen = JSON.stringify(page(workspace, Number(offset)).map((row) => row['id']));
      roles(workspace, today, chosen);
      tags(workspace, chosen);
    },
  };
};

const personFloor = (all: All, workspace: string, people: readonly string[]): Floor => {
  const tables = [
    'positions',
    'educations',
    'contactPoints',
    'profiles',
    'topics',
    'otherNames',
    'tags',
    'sources',
    'roles',
    'notes',
    'promises',
    'followUps',
  ];
  const person = all('select * from "people" where "workspace" = ? and "id" = ?');
  const facts = tables.map((table) => all(`select * from "${table}" where "workspace" = ? and "personId" = ?`));
  const organisations = all(
    'select "id", "name" from "organisations" where "workspace" = ? and "id" in (select value from json_each(?))',
  );
  const tie = all('select * from "ties" where "workspace" = ? and "personId" = ?');
  const days = all(
    'select distinct "occurredOn" from "participants" where "workspace" = ? and "personId" = ? and "occurredAt" >= ?',
  );
  return {
    name: 'a person page',
    path: (id) => `/api/people/${id}`,
    subjects: people,
    run: (id) => {
      person(workspace, id);
      const rows = facts.map((fact) => fact(workspace, id));
      organisations(
        workspace,
        JSON.stringify([...(rows[0] ?? []), ...(rows[1] ?? [])].map((row) => row['organisationId'])),
      );
      tie(workspace, id);
      days(workspace, id, '2025-11-22');
    },
  };
};

const todayFloor = (all: All, workspace: string, today: string): Floor => {
  const from = Temporal.PlainDate.from(today).subtract({ days: 180 }).toString();
  const soon = Temporal.PlainDate.from(today).add({ days: 2 }).toString();
  const awake = (person: string) =>
    `not exists (select 1 from "snoozes" s where s."workspace" = ?1 and s."personId" = ${person} and (s."until" is null or s."until" > ?2))
     and exists (select 1 from "people" p where p."workspace" = ?1 and p."id" = ${person} and p."archivedAt" is null)`;
  const ties = all(
    `select * from "ties" t where t."workspace" = ?1 and t."dueOn" between ?3 and ?2 and ${awake('t."personId"')} order by t."priority" desc limit 16`,
  );
  const replies = all(
    `select * from "ties" t where t."workspace" = ?1 and t."replyOwedSince" between ?3 and ?2 and ${awake('t."personId"')} order by t."priority" desc limit 16`,
  );
  const promises = all(
    `select * from "promises" d where d."workspace" = ?1 and d."doneOn" is null and d."dueOn" <= ?3 and ${awake('d."personId"')} order by d."dueOn" limit 16`,
  );
  const followUps = all(
    `select * from "followUps" d where d."workspace" = ?1 and d."doneOn" is null and d."dueOn" <= ?3 and ${awake('d."personId"')} order by d."dueOn" limit 16`,
  );
  const people = all('select * from "people" where "workspace" = ? and "id" in (select value from json_each(?))');
  const last = all(
    'select i.* from "participants" a join "interactions" i on i."workspace" = a."workspace" and i."id" = a."interactionId" where a."workspace" = ? and a."personId" = ? order by a."occurredAt" desc limit 1',
  );
  const counts = all(
    'select count(*) as n from "people" where "workspace" = ? and "isSelf" = 0 and "archivedAt" is null',
  );
  return {
    name: 'Today',
    path: () => '/api/today',
    subjects: Array.from({ length: 200 }, () => today),
    run: () => {
      const chosen = [
        ties(workspace, today, from),
        replies(workspace, today, from),
        promises(workspace, today, soon),
        followUps(workspace, today, soon),
      ]
        .flat()
        .map((row) => row['personId'] ?? '')
        .slice(0, 8);
      people(workspace, JSON.stringify(chosen));
      for (const id of chosen) last(workspace, id);
      counts(workspace);
    },
  };
};

const searchFloor = (all: All, workspace: string): Floor => {
  const found = (table: string, kind: string) =>
    all(`select e."id" from "${table}" f cross join "searchEntries" e
      where f."${table}" match ? and e."kind" = '${kind}' and e."rowNumber" = f.rowid and e."workspace" = ? order by f.rowid desc limit 8`);
  const tables = [
    found('searchPeople', 'person'),
    found('searchNotes', 'note'),
    found('searchOrganisations', 'organisation'),
    found('searchInteractions', 'interaction'),
  ];
  const rows = ['people', 'notes', 'organisations', 'interactions'].map((table) =>
    all(`select * from "${table}" where "workspace" = ? and "id" in (select value from json_each(?))`),
  );
  const words = ['ama', 'jon', 'engineer', 'coffee', 'lisbon', 'head of', 'thank', 'data', 'nurse', 'plan'];
  return {
    name: 'a search',
    path: (word) => `/api/search?text=${encodeURIComponent(word)}`,
    subjects: Array.from({ length: 200 }, (_, index) => words[index % words.length] ?? ''),
    run: (word) => {
      const query = word
        .split(' ')
        .map((term) => `"${term}"*`)
        .join(' ');
      for (const [index, table] of tables.entries())
        rows[index]?.(workspace, JSON.stringify(table(query, workspace).map((row) => row['id'])));
    },
  };
};
