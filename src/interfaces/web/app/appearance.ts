import { useEffect } from 'react';
import type { OutputOf } from '../api/operation-contract.ts';
import { useOperation } from '../api/use-operation.ts';

type Look = Pick<OutputOf<'settings.show'>, 'theme' | 'density'>;

/** Puts a look on the page, and keeps it for the moment before the settings arrive next time (public/theme.js). */
export const applyLook = ({ theme, density }: Look): void => {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  if (density === 'compact') dataset['density'] = density;
  else delete dataset['density'];
  try {
    localStorage.setItem('tiewise.look', JSON.stringify({ theme, density }));
  } catch {
    // Private windows may refuse; the settings still hold it.
  }
};

export const useAppearance = (): void => {
  const settings = useOperation('settings.show', {}).data;
  useEffect(() => {
    if (settings) applyLook(settings);
  }, [settings]);
};
