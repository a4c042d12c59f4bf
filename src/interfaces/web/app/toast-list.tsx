import { X } from 'lucide-react';
import { useShared } from '../api/shared-value.ts';
import { Button } from '../look/button.tsx';
import { dismissToast, toasts } from './toasts.ts';

/** Short messages at the foot of the page, said by screen readers too. */
export const ToastList = () => {
  const shown = useShared(toasts);
  return (
    <div
      role="status"
      aria-live="polite"
      aria-label="Messages"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-50 flex flex-col items-center gap-2 px-4 md:bottom-6"
    >
      {shown.map((toast) => (
        <div
          key={toast.id}
          className="pointer-events-auto flex max-w-full animate-rise items-center gap-1 rounded-lg border border-line bg-surface py-1 pr-1 pl-4 shadow-lift"
        >
          <span className={toast.tone === 'trouble' ? 'text-soon' : ''}>{toast.text}</span>
          {toast.action && (
            <Button
              variant="quiet"
              size="small"
              className="ml-2 text-accent"
              onClick={() => {
                dismissToast(toast.id);
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <Button variant="quiet" size="icon" aria-label="Dismiss" onClick={() => dismissToast(toast.id)}>
            <X size={16} aria-hidden />
          </Button>
        </div>
      ))}
    </div>
  );
};
