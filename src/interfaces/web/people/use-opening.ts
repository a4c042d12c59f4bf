import { useNavigate } from '@tanstack/react-router';
import { type MouseEvent, useCallback } from 'react';

/** Opens a person within the app; a press that asks for another tab or window stays the browser's. */
export const useOpening = () => {
  const navigate = useNavigate();
  return useCallback(
    (id: string, event: MouseEvent): void => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void navigate({ to: '/people/$person', params: { person: id } });
    },
    [navigate],
  );
};
