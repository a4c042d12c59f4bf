const english = `a about above across actually after again against all almost along already also although always am among an
and another any anyone anything are around as at away back be became because become been before began behind being below
best better between beyond big both bring but by call called came can come comes coming could day days did different do
does doing done down during each early else end enough even ever every everyone everything far few find first for found
from full further gave get gets getting give given gives go goes going good got great had half has have having he help her
here hers high him his how however i if important in inside instead interesting into is it its itself just keep kept key
kind know known large last late later least less let lets like likely little live long look looking looks lot made main
make makes making many may maybe me mean means might mine more most much must my near need needs never new next no none nor
not nothing now of off often old on once one ones only onto or other others our ours out over own part people per perhaps
person place possible post put quite rather read reading real really right said same saw say says see seem seems seen set
several shall she should show shows since small so some someone something soon still such take taken takes talk talked
tell than thank thanks that the their theirs them then there these they thing things think this those though three through
thus time times to today together told too took top toward towards tried try two under until up upon us use used useful
uses using very via want wanted wants was way ways we week weeks well went were what whatever when where whether which
while who whole whom whose why will wish with within without wonder work worked working works world worth would year years
yes yet you your yours yourself article blog book guide introduction job link list note notes paper part story tips`;
const german = `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei
dafur damit danach dann das dass dein dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort du
durch ein eine einem einen einer eines einfach er es etwas euch fur ganz gegen gehen gibt gut haben hat hatte hatten hier
ich ihm ihn ihnen ihr ihre immer im in ins ist ja jede jeder jedes jetzt kann kein keine konnen konnte machen man mehr mein
mit muss nach nein neu neue neuen nicht nichts noch nun nur ob oder ohne schon sehr sein seine sich sie sind so soll
sollte sondern sowie uber um und uns unser unter viel viele vom von vor wann war waren warum was weg weil welche wenn wer
werden wie wieder will wir wird wo wurde zu zum zur zwischen`;

/** Folded words that say nothing of what a text is about. */
export const stopWords: ReadonlySet<string> = new Set(`${english} ${german}`.split(/\s+/));
