import library from 'graphology-layout-forceatlas2';

/** ForceAtlas2 (Jacomy et al. 2014). The package is CommonJS: what it exports as a whole is what its types call default. */
export const forceAtlas2 = library as unknown as (typeof library)['default'];
