import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { send } from '../api/call.ts';

/** A photo read by the page, so that a new one shows at once: browsers keep pictures by their address. */
export const usePhotoAddress = (person: string, hasPhoto: boolean): string | undefined => {
  const { data } = useQuery({
    queryKey: ['photos.show', { person }],
    queryFn: async ({ signal }) => (await send('photos.show', { person }, { signal })).blob(),
    enabled: hasPhoto,
  });
  const address = useMemo(() => (data && hasPhoto ? URL.createObjectURL(data) : undefined), [data, hasPhoto]);
  useEffect(() => () => (address ? URL.revokeObjectURL(address) : undefined), [address]);
  return address;
};
