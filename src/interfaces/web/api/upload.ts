import { request } from './call.ts';

/** Sends a file as it is and gives the name by which an import takes it. */
export const upload = async (file: File, signal?: AbortSignal): Promise<string> => {
  const response = await request(`/api/uploads?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    ...(signal ? { signal } : {}),
  });
  return ((await response.json()) as { upload: string }).upload;
};
