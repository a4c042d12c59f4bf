import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queryClient, reading } from '../api/use-operation.ts';
import { mapInputOf, readMapSearch } from '../network/map/map-search.ts';
import { firstPageOf, readPeopleSearch } from '../people/people-search.ts';
import { readReviewSearch } from '../review/week-steps.ts';
import { NotFound, RouteFailure } from './dead-ends.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteFailure });

/** Data that a page cannot do without is asked for while its code loads. */
const prefetch = (...queries: readonly { queryKey: readonly unknown[] }[]): void => {
  for (const query of queries) void queryClient.prefetchQuery(query as Parameters<typeof queryClient.prefetchQuery>[0]);
};

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => prefetch(reading('today.list', {}), reading('workspace.status', {})),
  component: lazyRouteComponent(() => import('../today/today-page.tsx')),
});
const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readPeopleSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetch(reading('people.list', firstPageOf(deps)), reading('workspace.status', {})),
  component: lazyRouteComponent(() => import('../people/people-page.tsx')),
});
const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$person',
  loader: ({ params }) => prefetch(reading('people.show', { person: params.person })),
  component: lazyRouteComponent(() => import('../person/person-page.tsx')),
});
const network = createRoute({
  getParentRoute: () => root,
  path: '/network',
  validateSearch: readMapSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetch(reading('network.map', mapInputOf(deps))),
  component: lazyRouteComponent(() => import('../network/network-page.tsx')),
});
const networkCapital = createRoute({
  getParentRoute: () => root,
  path: '/network/capital',
  loader: () => prefetch(reading('capital.show', {})),
  component: lazyRouteComponent(() => import('../network/capital/capital-page.tsx')),
});
const networkAdvice = createRoute({
  getParentRoute: () => root,
  path: '/network/advice',
  component: lazyRouteComponent(() => import('../network/advice/advice-page.tsx')),
});
const networkContacts = createRoute({
  getParentRoute: () => root,
  path: '/network/contacts',
  component: lazyRouteComponent(() => import('../network/contacts/contacts-page.tsx')),
});
const networkWhatIf = createRoute({
  getParentRoute: () => root,
  path: '/network/what-if',
  component: lazyRouteComponent(() => import('../network/what-if-page.tsx')),
});
const networkFile = createRoute({
  getParentRoute: () => root,
  path: '/network/file',
  component: lazyRouteComponent(() => import('../network-file/network-file-page.tsx')),
});
const outreach = createRoute({
  getParentRoute: () => root,
  path: '/outreach',
  loader: () => prefetch(reading('thanks.list', {}), reading('introductions.list', { limit: 100 })),
  component: lazyRouteComponent(() => import('../outreach/outreach-page.tsx')),
});
const outreachBalance = createRoute({
  getParentRoute: () => root,
  path: '/outreach/balance',
  component: lazyRouteComponent(() => import('../outreach/balance-page.tsx')),
});
const outreachMilestones = createRoute({
  getParentRoute: () => root,
  path: '/outreach/milestones',
  component: lazyRouteComponent(() => import('../milestones/milestones-page.tsx')),
});
const outreachGoals = createRoute({
  getParentRoute: () => root,
  path: '/outreach/goals',
  loader: () => prefetch(reading('goals.list', {})),
  component: lazyRouteComponent(() => import('../goals/goals-page.tsx')),
});
const outreachProspects = createRoute({
  getParentRoute: () => root,
  path: '/outreach/prospects',
  component: lazyRouteComponent(() => import('../prospects/prospects-page.tsx')),
});
const outreachEvents = createRoute({
  getParentRoute: () => root,
  path: '/outreach/events',
  loader: () => prefetch(reading('events.list', { when: 'all', limit: 500 })),
  component: lazyRouteComponent(() => import('../events/events-page.tsx')),
});
const outreachEvent = createRoute({
  getParentRoute: () => root,
  path: '/outreach/events/$event',
  loader: ({ params }) => prefetch(reading('events.show', { event: params.event })),
  component: lazyRouteComponent(() => import('../events/event-page.tsx')),
});
const outreachSharing = createRoute({
  getParentRoute: () => root,
  path: '/outreach/sharing',
  loader: () => prefetch(reading('share.list', { limit: 200 })),
  component: lazyRouteComponent(() => import('../sharing/sharing-page.tsx')),
});
const outreachReview = createRoute({
  getParentRoute: () => root,
  path: '/outreach/review',
  validateSearch: readReviewSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ deps }) => prefetch(reading('review.show', deps)),
  component: lazyRouteComponent(() => import('../review/review-page.tsx')),
});
const outreachDrafts = createRoute({
  getParentRoute: () => root,
  path: '/outreach/drafts',
  loader: () => prefetch(reading('drafts.list', { state: 'open', limit: 100 })),
  component: lazyRouteComponent(() => import('../drafts/drafts-page.tsx')),
});
const safety = createRoute({
  getParentRoute: () => root,
  path: '/safety',
  component: lazyRouteComponent(() => import('../safety/safety-page.tsx')),
});
const importing = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: lazyRouteComponent(() => import('../import/import-page.tsx')),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    today,
    people,
    person,
    network,
    networkCapital,
    networkAdvice,
    networkContacts,
    networkWhatIf,
    networkFile,
    outreach,
    outreachBalance,
    outreachGoals,
    outreachProspects,
    outreachMilestones,
    outreachEvents,
    outreachEvent,
    outreachSharing,
    outreachReview,
    outreachDrafts,
    safety,
    importing,
    settings,
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
