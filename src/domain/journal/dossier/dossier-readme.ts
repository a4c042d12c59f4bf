import type { Dossier } from './dossier.ts';

const entryFolder = (seq: number): string => `entries/${String(seq).padStart(6, '0')}`;

const stamps = (dossier: Dossier): string => {
  const stamped = dossier.marks.filter((mark) => mark.response);
  if (stamped.length === 0)
    return `No authority has stamped this journal. The dates of writing are what the author's computer said; nobody
outside vouches for them.`;
  const commands = stamped
    .map(({ name, certificates }) =>
      certificates
        ? `  openssl ts -verify -in stamps/${name}.tsr -data stamps/${name}.checkpoint -CAfile stamps/${name}.pem`
        : `  openssl ts -verify -in stamps/${name}.tsr -data stamps/${name}.checkpoint -CAfile <certificate of the authority>`,
    )
    .join('\n');
  return `Each .tsr is an authority's signed statement that it saw the hash of the .checkpoint beside it, and when:

${commands}

The certificates in the .pem files are those that the author chose to trust. Get them from the authority yourself if it
matters. That the journal has only grown since is shown by the page verify.html.`;
};

/** How to check a dossier with tools that everybody can get, in the order of what they show. */
export const dossierReadme = (dossier: Dossier): string => {
  const example = entryFolder(dossier.entries[0]?.seq ?? 1);
  return `What this is
============

Entries from a personal journal, with what proves when they were written at the latest and that nobody changed them
since. Shown: ${dossier.entries.length} of ${dossier.size} entries. Withheld: ${dossier.withheld.entries} entries, and ${dossier.withheld.fields} fields of the entries shown.
Removed by the author, openly: ${dossier.removed}. Made ${dossier.madeAt}.

  dossier.pdf     for reading and printing; it holds dossier.json as an attachment
  dossier.json    the same as data
  verify.html     open it in any browser, offline: it checks everything that follows
  entries/        one folder an entry: the fields shown, the evidence, and the proofs
  sealed/         the entries as they lie in the journal, encrypted
  stamps/         what others vouched for, and when
  checkpoint      the journal as a whole in one signed line, when this was made
  SHA256SUMS      hashes of all files here

What it shows, and what it does not
===================================

A text that matches an entry of a stamped checkpoint existed when it was stamped, word for word. It does not show that
what the text says is true. Fields and entries that were withheld are counted, and their hashes are part of the proof,
so that they can be shown later and could not be exchanged meanwhile.

Checking it with public tools
=============================

All commands are run in this folder, on Linux or macOS. On macOS "sha256sum" is "shasum -a 256".

1. Nothing was changed since the dossier was made:

  sha256sum --check --quiet SHA256SUMS

2. The fields shown are those that the author committed to. In the folder of each entry, such as ${example}:

  cd ${example}
  sha256sum --check --ignore-missing commitments.txt
  sha256sum commitments.txt      (this hash is "fields" in envelope.json)

3. The entry is in the journal. Its folder holds the way from the entry up to the root of the journal's hash tree
   (RFC 6962); with bash:

  h=$( (printf '\\0'; cat envelope.json) | sha256sum | cut -c1-64)
  while read -r side other; do
    if [ "$side" = left ]; then pair=$other$h; else pair=$h$other; fi
    h=$( (printf '\\1'; printf "$(printf %s "$pair" | sed 's/../\\\\x&/g')") | sha256sum | cut -c1-64)
  done < path.txt
  echo "$h"; cat ../../root.txt  (both lines must be the same)

4. The checkpoint was signed by the author's computer:

  openssl pkeyutl -verify -pubin -inkey device.pem -rawin -in checkpoint.body -sigfile checkpoint.sig

5. ${stamps(dossier)}

6. The sealed entries are the ones that were logged. The hash is "sha256" in envelope.json:

  sha256sum sealed/*.age

   Whoever holds a key to the journal opens them with age (https://age-encryption.org):

  age -d -i key.txt sealed/000001.age
`;
};
