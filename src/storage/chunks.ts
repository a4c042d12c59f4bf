/** Cuts a list into pieces of a size that one query carries well. */
export const chunksOf = <T>(items: Iterable<T>, size: number): T[][] => {
  const all = [...items];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
};
