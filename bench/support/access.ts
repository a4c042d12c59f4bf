/** Opens the app by its one-time link and answers a fetch that carries the session. */
export const openSession = async (link: string): Promise<(path: string) => Promise<Response>> => {
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`The link opened no session (${opened.status}).`);
  const { origin } = new URL(link);
  return (path) => fetch(`${origin}${path}`, { headers: { cookie } });
};
