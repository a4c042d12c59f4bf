/** What a journal can do for its author, and what it cannot. Shown before anything is made, in the shell and on the page. */
export const journalPromises = [
  'What you write here is sealed at once, and only your passphrase or your recovery key opens it. Writing needs neither: you can add something quickly and close the lid.',
  'Each entry is tied to those before it. If somebody changes, removes or adds one later, the check of the journal notices. How far back that can be shown to others depends on anchors: now and then, give the fingerprint to a person you trust, or have an authority stamp it.',
  'Nothing leaves this machine unless you send it. If Tiewise is gone one day, the free program “age” opens every entry.',
  'It cannot protect you on a machine that somebody else controls or watches. Please do not keep it on a machine of your employer, and do not put files into it that you were not allowed to take.',
  'It shows that a text existed at a time, not that what it says is true. It does not hide that there is something sealed in this folder.',
  'A private journal can help you, and a court may ask for it; what is in it may also be held against you. Keep to what happened, and keep what you felt in its own place. This is no legal advice.',
  'If passphrase and recovery key are both lost, nobody can open it again, and neither can we.',
] as const;
