import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../look/page.tsx';
import { networkPages } from './network-pages.ts';

interface NetworkFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page of the Network room: its heading and the way to the others. */
export const NetworkFrame = ({ title, lead, children }: NetworkFrameProps) => (
  <Page title={title} lead={lead} width="full">
    <nav aria-label="Network" className="mb-5 border-b border-line">
      <ul className="-mb-px flex gap-x-5 overflow-x-auto">
        {networkPages.map(({ path, label }) => (
          <li key={path}>
            <Link
              to={path}
              activeOptions={{ exact: path === '/network', includeSearch: false }}
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
