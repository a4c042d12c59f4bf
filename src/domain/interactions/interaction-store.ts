import type { Page } from '../../kernel/paging.ts';
import type { TimelineItem } from '../people/person-detail.ts';
import type { FollowUp, Interaction, Participant, PromiseMade } from './interaction.ts';

export interface InteractionStore {
  /** What happened with a person, newest first. */
  timeline(
    personId: string,
    window: { readonly limit: number; readonly after?: string | undefined },
  ): Promise<Page<TimelineItem>>;
  find(id: string): Promise<{ interaction: Interaction; participants: Participant[] } | null>;
  promise(id: string): Promise<PromiseMade | null>;
  followUp(id: string): Promise<FollowUp | null>;
}
