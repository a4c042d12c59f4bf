/** Names of one culture. `script` holds the same list in its own writing, entry by entry. */
export interface NameList {
  readonly id: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly script?: {
    readonly given: readonly string[];
    readonly family: readonly string[];
    readonly familyFirst: boolean;
  };
  /** How two family names are joined where people carry both. */
  readonly joint?: '-' | ' ';
  /** Some people of this culture go by one name. */
  readonly singleNames?: true;
  /** A language of `local-phrases.ts`. */
  readonly language?: string;
}

const list = (text: string): readonly string[] => text.split(', ');

/** Common given and family names, paired freely: whoever comes of it is nobody. A test guards against the famous. */
export const NAME_LISTS: readonly NameList[] = [
  {
    id: 'west-africa',
    given: list(
      'Amara, Chidera, Obinna, Ifeoma, Tobenna, Adaeze, Kelechi, Uchenna, Folasade, Babajide, Temilade, Yetunde, Ayodele, Morayo, Kwabena, Efua, Kojo, Akosua, Yaw, Adwoa, Aïssatou, Ousmane, Mariama, Sékou, Binta, Modou, Nkechi, Olamide, Ebuka, Abena',
    ),
    family: list(
      'Ekwueme, Adeyinka, Balogun, Ezenwa, Nwachukwu, Obiora, Anyaegbu, Ogunbiyi, Afolayan, Onyekachi, Boateng, Owusu, Acheampong, Quartey, Amoako, Diallo, Camara, Ndiaye, Touray, Jallow, Okeleke, Adomako, Ibekwe, Fadairo, Oyelaran, Asamoah, Koundouno, Sangaré, Akinlade, Nnamani',
    ),
    joint: '-',
  },
  {
    id: 'east-africa',
    given: list(
      'Wanjiru, Kamau, Achieng, Otieno, Njeri, Mwende, Baraka, Neema, Juma, Zawadi, Selam, Dawit, Hiwot, Tesfaye, Bethlehem, Yohannes, Mekdes, Ssanyu, Kato, Nakato, Wambui, Mutua, Imani, Rehema, Abebech, Girma, Asha, Hodan, Liban, Sagal',
    ),
    family: list(
      'Mwangi, Kariuki, Odhiambo, Nyambura, Kiplagat, Wekesa, Mutiso, Barasa, Omondi, Chebet, Tadesse, Alemu, Woldu, Bekele, Gebremariam, Hailu, Mulugeta, Ssemwogerere, Nabirye, Okello, Mushi, Kimaro, Shayo, Massawe, Warsame, Dirie, Jimale, Elmi, Kiprono, Muthoni',
    ),
    singleNames: true,
  },
  {
    id: 'arabic',
    given: list(
      'Salma, Karim, Nadia, Youssef, Leïla, Tarek, Hanan, Bilal, Yasmine, Rachid, Mariam, Samir, Dina, Walid, Rania, Anis, Lamia, Farid, Noura, Hatem, Sawsan, Ziad, Iman, Nabil, Rim, Khalil, Amina, Jamal, Basma, Murad',
    ),
    family: list(
      'Bensalem, El Haddad, Mansouri, Trabelsi, Chaoui, Benkirane, El Khatib, Naimi, Hamdaoui, Zeroual, Sabbagh, Al Najjar, Darwish, Khoury, Haddadin, El Amrani, Belkacem, Gharbi, Sfeir, Qasim, Al Tamimi, Barakati, Shahin, Rahmouni, Fakhoury, Boudiaf, Saadi, Tlili, Karimi, Zayat',
    ),
    script: {
      given: list(
        'سلمى, كريم, نادية, يوسف, ليلى, طارق, حنان, بلال, ياسمين, رشيد, مريم, سمير, دينا, وليد, رانيا, أنيس, لمياء, فريد, نورة, حاتم, سوسن, زياد, إيمان, نبيل, ريم, خليل, أمينة, جمال, بسمة, مراد',
      ),
      family: list(
        'بن سالم, الحداد, المنصوري, الطرابلسي, الشاوي, بنكيران, الخطيب, النعيمي, الحمداوي, زروال, الصباغ, النجار, درويش, خوري, حدادين, العمراني, بلقاسم, الغربي, صفير, قاسم, التميمي, بركاتي, شاهين, رحموني, فاخوري, بوضياف, السعدي, التليلي, كريمي, الزيات',
      ),
      familyFirst: false,
    },
  },
  {
    id: 'south-asia',
    given: list(
      'Ananya, Rohan, Priyanka, Arjun, Kavya, Vikram, Meera, Siddharth, Lakshmi, Karthik, Nandini, Aditya, Ishita, Harish, Divya, Suresh, Pooja, Ganesh, Shreya, Farhan, Zainab, Imran, Ayesha, Tahir, Nasreen, Rafiq, Dilini, Nuwan, Tharushi, Pranav',
    ),
    family: list(
      'Iyer, Deshpande, Kulkarni, Chatterjee, Mukhopadhyay, Bhattacharya, Nair, Kaimal, Pillai, Reddy, Subramanian, Venkatesan, Joglekar, Trivedi, Kothari, Qureshi, Siddiqui, Chowdhury, Rahman, Hossain, Wickramasinghe, Jayawardena, Perera, Bandara, Shrestha, Gurung, Adhikari, Bagchi, Saxena, Malhotra',
    ),
    singleNames: true,
  },
  {
    id: 'china',
    given: list(
      'Siyuan, Yuhan, Zihao, Xinyi, Jiayi, Haoran, Mengyao, Wenjie, Lihua, Junfeng, Xiaomei, Guoqiang, Ruoxi, Tianyu, Peiling, Shihan, Yichen, Jingwen, Kaiwen, Zhiheng, Meiqi, Baolin, Qiaoyun, Hongyu, Ailing, Weimin, Sujuan, Yanfei, Zixuan, Mingrui',
    ),
    family: list(
      'Chen, Lin, Zhao, Huang, Zhou, Wu, Xu, Sun, Zhu, Hu, Guo, Luo, Liang, Song, Tang, Deng, Feng, Cao, Peng, Zeng, Xiao, Tian, Dong, Pan, Yuan, Cai, Jiang, Yu, Du, Ye',
    ),
    script: {
      given: list(
        '思远, 雨涵, 子豪, 欣怡, 佳怡, 浩然, 梦瑶, 文杰, 丽华, 俊峰, 小梅, 国强, 若曦, 天宇, 佩玲, 诗涵, 奕辰, 静雯, 凯文, 志恒, 美琪, 宝林, 巧云, 宏宇, 爱玲, 卫民, 素娟, 燕飞, 梓轩, 明睿',
      ),
      family: list(
        '陈, 林, 赵, 黄, 周, 吴, 徐, 孙, 朱, 胡, 郭, 罗, 梁, 宋, 唐, 邓, 冯, 曹, 彭, 曾, 肖, 田, 董, 潘, 袁, 蔡, 蒋, 余, 杜, 叶',
      ),
      familyFirst: true,
    },
  },
  {
    id: 'japan',
    given: list(
      'Haruka, Kenta, Yui, Daiki, Misaki, Takumi, Ayaka, Ryota, Nanami, Shota, Emi, Hiroki, Sakura, Naoki, Mai, Yusuke, Kaori, Tatsuya, Aoi, Kazuki, Rina, Satoshi, Chihiro, Makoto, Noriko, Jun, Tomoko, Isamu, Hina, Masato',
    ),
    family: list(
      'Kurosawa, Shimizu, Hayashi, Matsuda, Inoue, Okada, Fujita, Nishimura, Ogawa, Sakamoto, Kondo, Ishikawa, Maekawa, Endo, Aoyama, Hasegawa, Ueda, Morita, Harada, Miyazaki, Arai, Takagi, Ono, Kojima, Sugiyama, Imai, Taniguchi, Shibata, Kudo, Noguchi',
    ),
    script: {
      given: list(
        '遥, 健太, 結衣, 大輝, 美咲, 拓海, 彩花, 涼太, 七海, 翔太, 恵美, 弘樹, 桜, 直樹, 舞, 裕介, 香織, 達也, 葵, 和樹, 里奈, 聡, 千尋, 誠, 典子, 純, 智子, 勇, 陽菜, 雅人',
      ),
      family: list(
        '黒沢, 清水, 林, 松田, 井上, 岡田, 藤田, 西村, 小川, 坂本, 近藤, 石川, 前川, 遠藤, 青山, 長谷川, 上田, 森田, 原田, 宮崎, 新井, 高木, 小野, 小島, 杉山, 今井, 谷口, 柴田, 工藤, 野口',
      ),
      familyFirst: true,
    },
  },
  {
    id: 'korea',
    given: list(
      'Ji-woo, Min-seo, Seo-yeon, Do-hyun, Ha-eun, Jun-seo, Ye-jin, Tae-yang, Soo-bin, Hyun-woo, Eun-ji, Sang-min, Na-ri, Kyung-soo, Bo-ram, Jae-won, Mi-sun, Woo-jin, Chae-won, Dong-hae, So-hee, In-seong, Yu-na, Seung-woo, Da-bin, Hye-rim, Joon-young, Ga-eun, Min-jae, Ah-reum',
    ),
    family: list(
      'Kang, Yoon, Jang, Lim, Han, Oh, Seo, Shin, Kwon, Hwang, Ahn, Song, Ryu, Hong, Jeon, Moon, Bae, Baek, Nam, Heo',
    ),
    script: {
      given: list(
        '지우, 민서, 서연, 도현, 하은, 준서, 예진, 태양, 수빈, 현우, 은지, 상민, 나리, 경수, 보람, 재원, 미선, 우진, 채원, 동해, 소희, 인성, 유나, 승우, 다빈, 혜림, 준영, 가은, 민재, 아름',
      ),
      family: list('강, 윤, 장, 임, 한, 오, 서, 신, 권, 황, 안, 송, 류, 홍, 전, 문, 배, 백, 남, 허'),
      familyFirst: true,
    },
  },
  {
    id: 'south-east-asia',
    given: list(
      'Linh, Minh Anh, Thu Hà, Quang, Phương, Tuấn, Ngọc, Hải, Siti, Budi, Dewi, Agus, Wulan, Rizky, Putri, Bayu, Ratna, Hendra, Nurul, Farid, Aishah, Hafiz, Somchai, Kanya, Anong, Niran, Maricel, Rodel, Liezel, Jun-Rey',
    ),
    family: list(
      'Nguyễn, Trần, Phạm, Vũ, Đặng, Bùi, Đỗ, Hồ, Santoso, Wijaya, Kusuma, Pratama, Hartono, Nugroho, Saputra, Larasati, Rahimi, Zulkifli, Abdullah, Srisai, Chaiyasit, Wongsakul, Rattanakul, Manalang, Dimaculangan, Bautista, Salonga, Magsaysay, Catacutan, Lacson',
    ),
    singleNames: true,
  },
  {
    id: 'portugal-brazil',
    given: list(
      'Inês, João, Beatriz, Lourenço, Mariana, Gonçalo, Catarina, Duarte, Leonor, Nuno, Sofia, Afonso, Matilde, Bernardo, Filipa, André, Joana, Vasco, Teresa, Henrique, Luísa, Caio, Thaís, Renato, Lívia, Otávio, Débora, Murilo, Iara, Simão',
    ),
    family: list(
      'Nogueira, Carvalhal, Pimentel, Teixeira, Figueiredo, Azevedo, Queirós, Brandão, Vasconcelos, Loureiro, Magalhães, Tavares, Antunes, Cordeiro, Fonseca, Rebelo, Salvaterra, Valadares, Bittencourt, Cavalcanti, Drummond, Goulart, Siqueira, Peixoto, Marinho, Frazão, Quintela, Moura, Sardinha, Branco',
    ),
    joint: ' ',
    language: 'pt',
  },
  {
    id: 'spain-latin-america',
    given: list(
      'Lucía, Álvaro, Carmen, Íñigo, Marta, Pablo, Nuria, Andrés, Macarena, Sergio, Ximena, Mateo, Camila, Joaquín, Valentina, Emiliano, Renata, Ignacio, Paloma, Tomás, Itziar, Jordi, Montserrat, Brais, Uxía, Citlali, Nahuel, Ayelén, Facundo, Yolanda',
    ),
    family: list(
      'Ibáñez, Etxeberria, Villanueva, Quintanilla, Arriaga, Cárdenas, Zamora, Montoya, Bermúdez, Saavedra, Urrutia, Pizarnik, Olmedo, Barrientos, Carrasco, Echeandía, Galindo, Huerta, Lozano, Mondragón, Núñez, Ocampo, Peralta, Quiroga, Robledo, Sepúlveda, Tejada, Urquijo, Valcárcel, Zubieta',
    ),
    joint: ' ',
    language: 'es',
  },
  {
    id: 'france',
    given: list(
      'Camille, Théo, Élodie, Baptiste, Maëlle, Étienne, Clémence, Gaspard, Noémie, Rémi, Anaïs, Léo, Solène, Mathieu, Aurélie, Jean-Marc, Hélène, Loïc, Marie-Laure, Cédric, Océane, Gaëtan, Sylvie, Yann, Françoise, Bastien, Mélanie, Thibault, Zoé, Pierre-Yves',
    ),
    family: list(
      'Lefèvre, Moreau-Vidal, Garnier, Chevallier, Roussel, Blanchet, Guérin, Boyer, Lemoine, Perrault, Caron, Delattre, Fabre, Gauthier, Hébert, Jacquet, Kerguelen, Lacombe, Marchetti, Noblet, Ollivier, Poirier, Quéméneur, Renaudin, Sauvage, Thévenin, Vasseur, Weil, Chastain, Bonnefoy',
    ),
    joint: '-',
    language: 'fr',
  },
  {
    id: 'germany-netherlands',
    given: list(
      'Annika, Jürgen, Katrin, Moritz, Sabine, Florian, Heike, Tobias, Ulrike, Jannik, Franziska, Matthias, Svenja, Lukas, Ingrid, Bernd, Lotte, Joris, Maaike, Sander, Femke, Thijs, Anouk, Wouter, Saskia, Ruben, Marijke, Käthe, Götz, Friederike',
    ),
    family: list(
      'Brückner, Schäfer, Vogelsang, Reinhardt, Köhler, Lindemann, Nussbaum, Hoffstetter, Grünwald, Eberhard, Krämer, Pfeiffer, Rosenthal, Steinbach, Wieland, Zieglmeier, Vandenberg, de Groot, van der Meulen, Hoekstra, Visserman, Kuipers, Bakema, ter Horst, Dijkgraaf, Oosterhuis, Veldkamp, Roelofs, Terpstra, van Wijk',
    ),
    joint: '-',
    language: 'de',
  },
  {
    id: 'nordic-baltic',
    given: list(
      'Astrid, Bjørn, Freja, Søren, Sigrid, Håkon, Maja, Åsa, Torsten, Linnea, Mikkel, Eero, Aino, Väinö, Kaisa, Jökull, Guðrún, Þóra, Rasmus, Ylva, Eerik, Liis, Jānis, Ilze, Rūta, Tomas, Gintarė, Solveig, Ragnhild, Oskari',
    ),
    family: list(
      'Lindqvist, Nyström, Sjöberg, Hægstad, Bergendahl, Kjærgaard, Thorsen, Østerby, Rosenlund, Hallström, Ahokas, Virtala, Koskela, Mäkelä, Salonen, Hjartarson, Eyjólfsdóttir, Tamme, Kask, Ozoliņš, Kalniņa, Jankauskas, Vaitkutė, Brekke, Fjeldstad, Solberg-Lie, Dahlgren, Ekblad, Granlund, Holmquist',
    ),
    joint: '-',
  },
  {
    id: 'central-east-europe',
    given: list(
      'Agnieszka, Wojciech, Małgorzata, Zbigniew, Katarzyna, Łukasz, Tereza, Ondřej, Jiřina, Matouš, Zuzana, Ľubomír, Réka, Zsófia, Gergő, Balázs, Ioana, Răzvan, Mihaela, Dragoș, Milica, Nemanja, Jelena, Vuk, Snežana, Desislava, Kaloyan, Oksana, Taras, Solomiya',
    ),
    family: list(
      'Wiśniewska, Zielonka, Krawczyk, Mazurek, Pawlak, Grabowiec, Dvořáček, Procházka, Vaňourek, Růžička, Hruška, Kovácsik, Szabóki, Fehérvári, Balogh, Ionescu-Pop, Munteanu, Dragomirescu, Stanciu, Petrović-Lukić, Jovančić, Marković, Stojanovski, Kolarov, Dimitrova-Ilieva, Shevchuk, Kovalchyn, Bondarets, Melnychuk, Tkachuk',
    ),
    joint: '-',
  },
  {
    id: 'greece-turkey',
    given: list(
      'Eleni, Nikos, Katerina, Yannis, Despina, Stavros, Ioanna, Petros, Aggeliki, Manolis, Sotiria, Thanasis, Foteini, Kostas, Marina, Elif, Emre, Zeynep, Burak, Gülşen, Çağlar, Ayşe, Özgür, İrem, Kerem, Şebnem, Ufuk, Tuğba, Volkan, Nazlı',
    ),
    family: list(
      'Papadakis, Stamatiou, Kyriakidis, Vlachou, Anagnostou, Drosos, Kalogera, Makris, Zervas, Lambraki, Tsiolis, Galani, Roussos, Pappas, Economou, Yıldırım, Karaca, Öztürk, Şimşek, Aydınlı, Çelikkol, Doğruer, Günaydın, Kılıçaslan, Uçar, Erdemir, Toprakçı, Yalçınkaya, Bozkurt, Sönmez',
    ),
  },
  {
    id: 'british-irish',
    given: list(
      'Harriet, Callum, Imogen, Rhys, Siân, Gareth, Aoife, Cillian, Niamh, Eoin, Saoirse, Fergus, Mairead, Hamish, Isla, Ewan, Beatrix, Jonty, Winifred, Alistair, Bronwen, Dafydd, Róisín, Padraig, Eilidh, Nigel, Philippa, Desmond, Tamsin, Kit',
    ),
    family: list(
      "Ashdown, Blackwood, Carmichael-Hughes, Dunmore, Ellwood, Fairweather, Gillespie, Haverstock, Ingleby, Kilbride, Llewelyn, MacAskill, Netherby, O'Dwyer, Pemberton, Quigley, Ravenscroft, Standish, Thistlewood, Underhill, Ní Cheallaigh, Wetherby, O'Shaughnessy, Yardley, Trevanion, Pritchard, Mulvaney, Kinnear, Hollingworth, Braithwaite",
    ),
    joint: '-',
  },
  {
    id: 'north-america',
    given: list(
      'Marcus, Keisha, Tyler, Brianna, Darnell, Shelby, Caleb, Jasmine, Wyatt, Latoya, Colton, Savannah, Malik, Heather, Trevor, Destiny, Garrett, Monique, Logan, Tanisha, Winona, Dakota, Nizhoni, Koda, Marisol, Efraín, Xochitl, Duane, Peggy, Roscoe',
    ),
    family: list(
      'Whitlock, Calloway, Pettigrew, Stackhouse, Boudreaux, Hargrove, Lockett, Merriweather, Ogletree, Prewitt, Rutledge, Satterfield, Tolliver, Vickers, Yarborough, Begaye, Tsosie, Littlefeather, Two Rivers, Escamilla, Fuentevilla, Holloway-Banks, Kirkpatrick, Lindstrom, McAllister, Nakagawa, Oberholtzer, Pulaski, Quackenbush, Redmond',
    ),
    joint: '-',
  },
];
