import type { ComponentProps } from 'react';
import { TextArea, TextField } from '../../look/field.tsx';

/** Keeps browsers from remembering, correcting, or sending elsewhere what is typed. */
const unremembered = {
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  'data-1p-ignore': '',
  'data-bwignore': '',
  'data-lpignore': 'true',
  'data-form-type': 'other',
} as const;

export const PrivateField = (props: ComponentProps<typeof TextField>) => <TextField {...unremembered} {...props} />;
export const PrivateText = (props: ComponentProps<typeof TextArea>) => <TextArea {...unremembered} {...props} />;

/** A secret: hidden while typed. Browsers may offer to keep it all the same, and are to be told no. */
export const SecretField = (props: ComponentProps<typeof TextField>) => (
  <TextField {...unremembered} type="password" autoCapitalize="none" {...props} />
);
