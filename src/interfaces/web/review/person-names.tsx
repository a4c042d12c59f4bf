import { Link } from '@tanstack/react-router';

/** Names with commas between, each leading to its person. */
export const PersonNames = ({
  people,
}: {
  readonly people: readonly { readonly personId: string; readonly fullName: string }[];
}) =>
  people.map(({ personId, fullName }, index) => (
    <span key={personId}>
      {index > 0 && ', '}
      <Link to="/people/$person" params={{ person: personId }} className="font-medium hover:text-accent">
        {fullName}
      </Link>
    </span>
  ));
