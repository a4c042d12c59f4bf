import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../look/page.tsx';
import { outreachPages } from './outreach-pages.ts';

interface OutreachFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page of the Outreach room: its heading and the way to the others. */
export const OutreachFrame = ({ title, lead, children }: OutreachFrameProps) => (
  <Page title={title} lead={lead}>
    <nav aria-label="Outreach" className="mb-6 border-b border-line">
      <ul className="-mb-px flex gap-x-5 overflow-x-auto">
        {outreachPages.map(({ path, label }) => (
          <li key={path}>
            <Link
              to={path}
              activeOptions={{ exact: path === '/outreach' }}
              className="block border-b-2 border-transparent py-2 whitespace-nowrap text-soft hover:text-text aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-accent-deep"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
    {children}
  </Page>
);
