const list = (text: string): readonly string[] => text.split(', ');

/** Two parts make a name nobody trades under: Quillmere, Tarnwick, Orsinfell. */
export const ORGANISATION_HEADS: readonly string[] = list(
  'Quill, Tarn, Orsin, Bright, Halv, Wren, Corvi, Elder, Fjell, Gale, Hazel, Iron, Juni, Kestre, Loom, Marl, Nettle, Oak, Pell, Quern, Rook, Sable, Thistle, Umber, Vesper, Willo, Yarrow, Zephy, Amble, Birch, Cinder, Dovel, Ember, Fallow, Glen, Harrow, Indi, Jasper, Kell, Lark',
);
export const ORGANISATION_ENDINGS: readonly string[] = list(
  'mere, wick, fell, moor, orn, haven, bourne, crest, dale, ford, gate, holm, lynn, mont, nook, port, quay, ridge, stow, thorpe, vale, well, yard, brook, cove, den, ergard, field, grove, hurst, isle, kirk, lode, march, neth, oval, pike, reach, shaw, tide',
);

/** Made-up schools, none of which takes applications. */
export const SCHOOLS: readonly string[] = list(
  'University of Vale Harbour, Eastmarch University, Ostrafell Institute of Technology, Saint Orla College, University of the Seven Quays, Lowmoor Polytechnic, Universidade da Serra Clara, Universidad de Monte Azul, École supérieure de Valbrune, Hochschule Lindental, Fjellheim University, Akademia Złota Brama, Kisaragi Gakuin University, Hanbit National University, Qinglan University, University of New Makuria, Kilima Institute of Science, Jheel College of Engineering, Nusa Baru University, Two Rivers State University, Brightmoor Business School, Harbourside School of Nursing, Corviholm School of Law, Yarrowgate School of Design',
);

export const INTERESTS: readonly string[] = list(
  'trail running, sourdough, bouldering, film photography, chess, choir singing, allotment gardening, open-water swimming, jazz, board games, birdwatching, cycling, pottery, science fiction, sailing, language learning, football, tennis, bookbinding, hiking, cooking, cinema, amateur radio, knitting, astronomy, padel, surfing, yoga, the piano, local history, beekeeping, model railways, theatre, salsa, volunteering at the food bank, coaching youth football',
);

export const CAFES: readonly string[] = list(
  'Café Andorinha, the Blue Kettle, Padaria do Cais, the Reading Room, Third Spoon, Pastelaria Lua, the Tram Stop, Botanica, Corner Nine, the Old Press, Miradouro, Station Bakery',
);
