import { WritingSection } from '../drafts/writing-section.tsx';
import { Page } from '../look/page.tsx';
import { ReminderSection } from '../reminders/reminder-section.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupSection } from './backup-section.tsx';
import { DataSection } from './data-section.tsx';
import { HealthSection } from './health-section.tsx';
import { HistorySection } from './history-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ShortcutSection } from './shortcut-section.tsx';
import { TitleSection } from './title-section.tsx';
import { YouSection } from './you-section.tsx';

const sections = [
  { id: 'you', label: 'You', content: <YouSection /> },
  { id: 'appearance', label: 'Appearance', content: <AppearanceSection /> },
  { id: 'titles', label: 'Job titles', content: <TitleSection /> },
  { id: 'reminders', label: 'Reminders', content: <ReminderSection /> },
  { id: 'writing', label: 'Writing', content: <WritingSection /> },
  { id: 'data', label: 'Data', content: <DataSection /> },
  { id: 'backups', label: 'Backups', content: <BackupSection /> },
  { id: 'health', label: 'Health', content: <HealthSection /> },
  { id: 'privacy', label: 'Privacy', content: <PrivacySection /> },
  { id: 'shortcuts', label: 'Shortcuts', content: <ShortcutSection /> },
  { id: 'history', label: 'History', content: <HistorySection /> },
] as const;

const SettingsPage = () => (
  <Page title="Settings">
    <div className="grid gap-x-14 lg:grid-cols-[9rem_minmax(0,44rem)]">
      <nav aria-label="Settings" className="mb-6 lg:sticky lg:top-9 lg:mb-0 lg:self-start">
        <ul className="flex flex-wrap gap-x-4 gap-y-1 lg:flex-col">
          {sections.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-0.5 text-soft hover:text-accent">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0 space-y-12">
        {sections.map(({ id, label, content }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="scroll-mt-8">
            <h2 id={`${id}-title`} className="mb-3 text-lead font-semibold">
              {label}
            </h2>
            {content}
          </section>
        ))}
      </div>
    </div>
  </Page>
);

export default SettingsPage;
