/** A fetch that carries the session, and says where it comes from as the page does. */
export type Session = (path: string, init?: RequestInit) => Promise<Response>;

/** Opens the app by its one-time link. */
export const openSession = async (link: string): Promise<Session> => {
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`The link opened no session (${opened.status}).`);
  const { origin } = new URL(link);
  const headers = { cookie, origin, 'content-type': 'application/json' };
  return (path, init = {}) => fetch(`${origin}${path}`, { ...init, headers });
};
