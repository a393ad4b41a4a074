export const HELP = `Gemeentepakket maken of controleren

Gebruik:
  npm run tiles -- --gemeente NAAM --uit BESTAND.zip [opties]
  npm run tiles -- --naam NAAM --percelen BESTAND --uit BESTAND.zip [opties]
  npm run tiles -- --controleer BESTAND.zip

Bestanden: GeoJSON, GeoPackage, Shapefile (zip of .shp met de rest ernaast), FlatGeobuf, GML (ook de
kadastrale kaart v5, in zip of niet), KML, CSV en Excel (xlsx). In RD (EPSG:28992) of WGS84.

Ophalen bij openbare diensten (PDOK, CBS, OpenStreetMap):
  --gemeente NAAM           percelen, wijken en buurten, zorglocaties en voorzieningen van deze gemeente.
                            Eigen bestanden mogen erbij: percelen, voorzieningen en gebieden komen in de plaats
                            van wat wordt opgehaald, zorglocaties komen erbij
  --basiskaart              ook de BRT Achtergrondkaart van de gemeente, om zonder internet te zien
  --werkmap MAP             waar bewaard wordt wat is opgehaald, zodat dezelfde opdracht na een onderbreking
                            verder gaat (anders: BESTAND.zip.werk). Weg als alles gelukt is
  --diensten ADRES          een server die in plaats van de diensten antwoordt (om te proberen)

Maken van bestanden:
  --naam NAAM               naam van de gemeente
  --percelen BESTAND        percelen met de attributen van de kadastrale kaart. Nodig: identificatieLokaalID
                            en perceelnummer; gewenst: AKRKadastraleGemeenteCodeWaarde, sectie,
                            kadastraleGrootteWaarde, soortGrootteWaarde, grondeigendom (categorie)
  --uit BESTAND.zip         waar het pakket komt
  --zorg BESTAND            zorglocaties
  --voorzieningen BESTAND   voorzieningen, met een kolom soort of de tags van OpenStreetMap
  --gebieden BESTAND        gemeente, wijken en buurten van het CBS, met hun codes
  --grens BESTAND           knipt de percelen: alleen wat voor meer dan de helft in deze vlakken ligt. Het bestand met
                            percelen mag dan van een provincie of het hele land zijn (zie onder)
  --vak X1,Y1,X2,Y2         hetzelfde met een rechthoek in RD, in meters: linksonder en rechtsboven
  --laag naam=BESTAND       een laag om naar te kijken; mag vaker
  --laag-in NAAM            welke laag in een bestand met meer lagen; mag vaker
  --code GM0000             CBS-code van de gemeente
  --bron TEKST              bron van de percelen (anders: de bestandsnaam)
  --licentie TEKST          licentie van de percelen (anders: onbekend)
  --peildatum DATUM         peildatum van de percelen, JJJJ-MM-DD (anders: de datum van het bestand)
                            Van een ander bestand met de laag ervoor, en dan mag het vaker:
                            --bron zorg=TEKST, voorzieningen=, gebieden=, of de naam van een --laag
  --fictief                 de gemeente bestaat niet echt

Eén gemeente uit een groot bestand:
  Met --grens of --vak kost een bestand van het hele land niet meer geheugen dan de gemeente. Uit GeoPackage en
  FlatGeobuf wordt alleen gelezen wat bij de grens ligt; andere formaten gaan één keer helemaal voorbij. Staan er
  gemeentecodes in --grens (zoals in de gemeenten van het CBS), dan telt alleen de gemeente van --code. --gebieden
  wordt mee geknipt, --zorg en --voorzieningen tot 2 km eromheen; --laag niet. Met --gemeente en --percelen is
  zonder --grens de grens die van de dienst, en die knipt alleen de percelen.

Lijsten met adressen in plaats van coördinaten (--zorg, --voorzieningen, --laag):
  --adressen-opzoeken       zoekt ze op bij de Locatieserver (PDOK). Met --gemeente of --diensten gaat dat vanzelf
  --niet-gevonden BESTAND   schrijft de rijen die niet gevonden zijn als CSV, met de reden

Omrekenen tussen RD en WGS84 (RD-coördinaten van RD-bronnen blijven zoals ze zijn):
  --correctierooster BESTAND    met dit correctierooster (nl_nsgi_rdtrans2018.tif van PROJ): op 1 cm nauwkeurig
  --correctierooster-ophalen    haalt het op bij cdn.proj.org. Met --gemeente gaat dat vanzelf
                            Wat is opgehaald staat in .cache/rdtrans en wordt daarna altijd gebruikt.
                            Zonder rooster: tot 0,25 m nauwkeurig

Controleren:
  --controleer BESTAND.zip  opent een pakket, rekent alles na en toont wat erin zit

  --help                    deze uitleg

Voortgang staat op stderr. npm zet zelf ook regels op stdout: vang de samenvatting op met
  npm run --silent tiles -- … > samenvatting.json

Op stdout staat een samenvatting in JSON: per laag wat is gelezen, overgenomen en niet overgenomen, repairs (wat is
hersteld of leeg gelaten), unknownKinds (soorten die niet bekend zijn), farAway (hoeveel er meer dan 2 km buiten de
gemeente liggen), outside (wat in het bestand buiten de grens ligt; telt niet mee als gelezen) en overlaps (paren
percelen die over elkaar liggen; er wordt niets aan veranderd); verder missing (lagen die ontbreken) en unplaced
(rijen die niet op de kaart gevonden zijn). rdnaptrans: grid (met correctierooster) of parameters.
Afsluitcode: 0 goed, 1 de invoer deugt niet, 2 verkeerd gebruik. Zijn de percelen goed, dan is de code 0, ook
als een adres niet is gevonden of een andere laag ontbreekt.
`;
