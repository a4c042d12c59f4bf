import { adviceView, whatIfView } from './advice.ts';
import { capitalHistoryView, capitalView, concentrationView } from './capital.ts';
import { changesView, undoView } from './changes.ts';
import { doctorView } from './doctor.ts';
import { compositionView, draftsView, draftView, messageCheckView, requestView, writtenDraftView } from './drafts.ts';
import { captureView, eventsView, eventView } from './events.ts';
import { importView, pastImportView, sampleView, undoneImportView } from './import-report.ts';
import { importsView } from './imports.ts';
import { measuresView, networkFileView } from './network-file.ts';
import { goalReviewView, goalsView } from './goals.ts';
import { keyContactsView, pathsView } from './paths.ts';
import { journalEntryViews } from './journal-entries.ts';
import { journalViews } from './journal-status.ts';
import { knowsView } from './knows.ts';
import { networkMapView } from './network-map.ts';
import { peopleView } from './people.ts';
import { personView } from './person.ts';
import { prospectsView } from './prospects.ts';
import { feedView, mailAccountView, reviewView } from './review.ts';
import { commonGroundView, introductionsView } from './outreach.ts';
import { askCheckView, asksView, balanceView, overallBalanceView, responsesView, thanksView } from './reciprocity.ts';
import { searchView } from './search.ts';
import { matchView, resourcesView } from './sharing.ts';
import { sourcesView } from './sources.ts';
import { statusView } from './status.ts';
import { timelineView } from './timeline.ts';
import { todayView } from './today.ts';
import type { View } from './view.ts';
import { wellbeingViews } from './wellbeing.ts';

/** The answers that have a page of their own; all others are shown plainly. */
export const views: readonly View[] = [
  todayView,
  reviewView,
  goalsView,
  goalReviewView,
  prospectsView,
  mailAccountView,
  feedView,
  peopleView,
  personView,
  timelineView,
  searchView,
  importView,
  pastImportView,
  importsView,
  undoneImportView,
  sampleView,
  sourcesView,
  knowsView,
  statusView,
  doctorView,
  changesView,
  undoView,
  compositionView,
  writtenDraftView,
  draftView,
  draftsView,
  messageCheckView,
  requestView,
  networkFileView,
  measuresView,
  networkMapView,
  capitalView,
  capitalHistoryView,
  concentrationView,
  adviceView,
  whatIfView,
  pathsView,
  keyContactsView,
  balanceView,
  overallBalanceView,
  thanksView,
  asksView,
  askCheckView,
  responsesView,
  commonGroundView,
  introductionsView,
  eventsView,
  eventView,
  captureView,
  resourcesView,
  matchView,
  ...journalViews,
  ...journalEntryViews,
  ...wellbeingViews,
];
