import { checkOne } from './drafts/operations/check-message.ts';
import { composeOne } from './drafts/operations/compose-draft.ts';
import { editDraft, listDrafts, removeDraft, showDraft } from './drafts/operations/drafts.ts';
import { markSent } from './drafts/operations/mark-sent.ts';
import { showRequest, suggestWording } from './drafts/operations/other-wording.ts';
import { writeDraft } from './drafts/operations/write-draft.ts';
import { editWriting, keepKey, preferWriting, showWriting } from './drafts/operations/writing.ts';
import { listImports, showImport, undoImport } from './intake/operations/batches.ts';
import { runImport } from './intake/operations/run-import.ts';
import {
  addJournalEntry,
  listEntries,
  removeJournalEntry,
  searchJournal,
  showEvidence,
  showJournalEntry,
} from './journal/operations/entries.ts';
import { anchor, downloadDossier, exportDossier, verify } from './journal/operations/proving.ts';
import { initJournal, lock, recover, showIdentity, showJournalStatus, unlock } from './journal/operations/set-up.ts';
import { addFollowUp, editFollowUp, removeFollowUp } from './interactions/operations/follow-ups.ts';
import {
  editInteraction,
  listChannels,
  removeInteraction,
  showTimeline,
} from './interactions/operations/interactions.ts';
import { logInteraction } from './interactions/operations/log-interaction.ts';
import { addPromise, editPromise, removePromise } from './interactions/operations/promises.ts';
import { listAdvice } from './network/operations/advice.ts';
import { showCapital, showCapitalHistory, showConcentration, weighCapital } from './network/operations/capital.ts';
import { findKeyContacts } from './network/operations/key-contacts.ts';
import { showMap } from './network/operations/show-map.ts';
import { findPaths } from './network/operations/warm-paths.ts';
import { supposeInNetwork } from './network/operations/what-if.ts';
import {
  addKnownTie,
  denyKnownTie,
  editKnownTie,
  listKnownTies,
  removeKnownTie,
} from './network/operations/known-ties.ts';
import { clearStatusCorrection, correctStatus, listOccupations, readStatus } from './network/operations/status.ts';
import { analyseNetworkFile } from './network/operations/analyse-file.ts';
import { exportNetwork } from './network/operations/export-network.ts';
import { listMeasures } from './network/operations/list-measures.ts';
import type { Operation } from './operation.ts';
import { showCommonGround } from './outreach/common-ground/operations/show-common-ground.ts';
import {
  addIntroduction,
  editIntroduction,
  listIntroductions,
  removeIntroduction,
  showIntroduction,
  stepIntroduction,
} from './outreach/introductions/operations/introductions.ts';
import { attendEvent } from './outreach/events/operations/attend-event.ts';
import { captureMeeting } from './outreach/events/operations/capture-meeting.ts';
import { addEvent, editEvent, listEvents, removeEvent, showEvent } from './outreach/events/operations/events.ts';
import { listToday } from './outreach/operations/list-today.ts';
import { leaveOutPerson, snoozeItem } from './outreach/operations/snooze-item.ts';
import { addFact } from './people/operations/add-fact.ts';
import { closeFeed, exportFeed, openFeed, showFeed } from './outreach/feed/operations/calendar-feed.ts';
import {
  forgetMailAccount,
  mailReview,
  setMailAccount,
  showMailAccount,
} from './outreach/review/operations/mail-review.ts';
import { addGoal, editGoal, listGoals, removeGoal, showGoalReview } from './outreach/goals/operations/goals.ts';
import {
  addMilestone,
  editMilestone,
  listMilestones,
  removeMilestone,
} from './outreach/milestones/operations/milestones.ts';
import {
  addProspect,
  editProspect,
  listProspects,
  removeProspect,
  stepProspect,
} from './outreach/prospects/operations/prospects.ts';
import { exportReview, reflect, showReview } from './outreach/review/operations/weekly-review.ts';
import { listResources, matchPeople, removeResource, saveResource } from './outreach/sharing/operations/resources.ts';
import { noteShareResult, shareDone } from './outreach/sharing/operations/sharings.ts';
import { addPerson } from './people/operations/add-person.ts';
import { archivePerson } from './people/operations/archive-person.ts';
import { changeManyPeople } from './people/operations/change-many-people.ts';
import { editFact } from './people/operations/edit-fact.ts';
import { editPerson } from './people/operations/edit-person.ts';
import { listOrganisations, listTags } from './people/operations/list-facets.ts';
import { listPeople } from './people/operations/list-people.ts';
import { addNote, editNote, removeNote } from './people/operations/notes.ts';
import { removePhoto, setPhoto, showPhoto } from './people/operations/photo.ts';
import { removeFact } from './people/operations/remove-fact.ts';
import { addFilter, listFilters, removeFilter } from './people/operations/saved-filters.ts';
import { showPerson } from './people/operations/show-person.ts';
import { addSource, listSources, removeSource } from './people/operations/sources.ts';
import { addAsk, editAsk, listAsks, removeAsk, stepAsk } from './reciprocity/operations/asks.ts';
import { showBalance, showOverallBalance } from './reciprocity/operations/balances.ts';
import { checkAsk, showResponses } from './reciprocity/operations/check-ask.ts';
import { addExchange, editExchange, removeExchange, thankForExchange } from './reciprocity/operations/exchanges.ts';
import { listExchangeKinds, listExchanges, listThanks } from './reciprocity/operations/list-exchanges.ts';
import { searchEverything } from './search/operations/search-everything.ts';
import { liftContactLimit, listContactLimits, setContactLimit } from './ties/operations/contact-limits.ts';
import { addRole, editRole, listRoleKinds, removeRole } from './ties/operations/roles.ts';
import { clearStrength, stateStrength } from './ties/operations/strength.ts';
import { listBoundaries, noteBoundary, saveBoundary } from './wellbeing/operations/boundaries.ts';
import { listChecks, listCheckQuestions, showKeptCheck, startCheck } from './wellbeing/operations/checks.ts';
import { listConflicts, saveConflict, showConflict } from './wellbeing/operations/conflicts.ts';
import { listPlans, prepareLetter, savePlan, showPlanGuide } from './wellbeing/operations/plans.ts';
import { removeRecord } from './wellbeing/operations/records.ts';
import { findLocalHelp, listSupport, saveSupporter } from './wellbeing/operations/support.ts';
import { listBackups, makeBackup, restoreBackup } from './workspace/operations/backups.ts';
import { listChanges, showChange, undoChange } from './workspace/operations/changes.ts';
import { examine } from './workspace/operations/examine.ts';
import { exportEverything } from './workspace/operations/export-everything.ts';
import { makeSample } from './workspace/operations/make-sample.ts';
import { editSettings, showSettings } from './workspace/operations/settings.ts';
import { showStatus } from './workspace/operations/show-status.ts';

/** The catalogue: everything the product can do. Each door is made from this list, in this order. */
export const operations = [
  listToday,
  snoozeItem,
  leaveOutPerson,
  listMilestones,
  addMilestone,
  editMilestone,
  removeMilestone,
  listGoals,
  addGoal,
  editGoal,
  removeGoal,
  showGoalReview,
  listProspects,
  addProspect,
  editProspect,
  stepProspect,
  removeProspect,
  listEvents,
  showEvent,
  addEvent,
  editEvent,
  removeEvent,
  attendEvent,
  captureMeeting,
  saveResource,
  listResources,
  matchPeople,
  shareDone,
  noteShareResult,
  removeResource,
  showReview,
  exportReview,
  reflect,
  mailReview,
  showFeed,
  openFeed,
  closeFeed,
  exportFeed,
  showMailAccount,
  setMailAccount,
  forgetMailAccount,
  listPeople,
  showPerson,
  addPerson,
  editPerson,
  archivePerson,
  changeManyPeople,
  addFact,
  editFact,
  removeFact,
  showPhoto,
  setPhoto,
  removePhoto,
  addNote,
  editNote,
  removeNote,
  listRoleKinds,
  addRole,
  editRole,
  removeRole,
  stateStrength,
  clearStrength,
  listKnownTies,
  addKnownTie,
  editKnownTie,
  denyKnownTie,
  removeKnownTie,
  readStatus,
  correctStatus,
  clearStatusCorrection,
  listOccupations,
  listContactLimits,
  setContactLimit,
  liftContactLimit,
  listSources,
  addSource,
  removeSource,
  listOrganisations,
  listTags,
  listFilters,
  addFilter,
  removeFilter,
  showTimeline,
  listChannels,
  logInteraction,
  editInteraction,
  removeInteraction,
  addPromise,
  editPromise,
  removePromise,
  addFollowUp,
  editFollowUp,
  removeFollowUp,
  showBalance,
  showOverallBalance,
  listExchangeKinds,
  listExchanges,
  addExchange,
  editExchange,
  removeExchange,
  thankForExchange,
  listThanks,
  listAsks,
  checkAsk,
  addAsk,
  stepAsk,
  editAsk,
  removeAsk,
  showResponses,
  showCommonGround,
  listIntroductions,
  showIntroduction,
  addIntroduction,
  stepIntroduction,
  editIntroduction,
  removeIntroduction,
  composeOne,
  writeDraft,
  listDrafts,
  showDraft,
  editDraft,
  markSent,
  removeDraft,
  showRequest,
  suggestWording,
  checkOne,
  showWriting,
  editWriting,
  keepKey,
  preferWriting,
  searchEverything,
  showMap,
  showCapital,
  showCapitalHistory,
  showConcentration,
  weighCapital,
  listAdvice,
  supposeInNetwork,
  findKeyContacts,
  findPaths,
  runImport,
  listImports,
  showImport,
  undoImport,
  listChanges,
  showChange,
  undoChange,
  initJournal,
  showJournalStatus,
  addJournalEntry,
  unlock,
  lock,
  listEntries,
  searchJournal,
  showJournalEntry,
  showEvidence,
  removeJournalEntry,
  verify,
  anchor,
  exportDossier,
  downloadDossier,
  recover,
  showIdentity,
  exportEverything,
  makeBackup,
  listBackups,
  restoreBackup,
  examine,
  makeSample,
  showSettings,
  editSettings,
  showStatus,
  analyseNetworkFile,
  listMeasures,
  exportNetwork,
  listCheckQuestions,
  startCheck,
  listChecks,
  showKeptCheck,
  saveConflict,
  listConflicts,
  showConflict,
  saveBoundary,
  noteBoundary,
  listBoundaries,
  saveSupporter,
  listSupport,
  findLocalHelp,
  showPlanGuide,
  savePlan,
  listPlans,
  prepareLetter,
  removeRecord,
] as const satisfies readonly Operation[];
