import { SecretField } from '../room/private-field.tsx';

export interface TwoPassphrases {
  readonly first: string;
  readonly second: string;
}

/** A new passphrase, typed twice. */
export const NewPassphrase = ({
  typed,
  onChange,
}: {
  readonly typed: TwoPassphrases;
  readonly onChange: (typed: TwoPassphrases) => void;
}) => (
  <>
    <SecretField
      label="Passphrase"
      hint="Four or five words that do not belong together are easier to keep in mind than symbols. If your browser offers to keep it, say no."
      value={typed.first}
      onChange={({ target }) => onChange({ ...typed, first: target.value })}
    />
    <SecretField
      label="The same once more"
      value={typed.second}
      error={
        typed.second !== '' && typed.first !== typed.second && typed.second.length >= typed.first.length
          ? 'The two are not the same yet.'
          : null
      }
      onChange={({ target }) => onChange({ ...typed, second: target.value })}
    />
  </>
);
