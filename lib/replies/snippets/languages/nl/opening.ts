import type { Says } from '../../define.ts'

/** Dutch: first answer, facts, feelings. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const opening: Says = {
  'thank-missing': [
    'Bedankt voor uw bericht over bestelling {orderId}. Het spijt me dat u er nog op wacht.',
    'Ik ga nu bij de vervoerder na waar uw pakket is. Uiterlijk {nextUpdate} laat ik u weten wat ik heb gevonden en wat we gaan doen.',
  ],
  'thank-fault': [
    'Bedankt dat u ons over bestelling {orderId} hebt geschreven. Het spijt me dat die niet bij u is aangekomen zoals het hoort.',
    'Ik zoek het nu uit. Uiterlijk {nextUpdate} hebt u mijn antwoord, met een oplossing.',
  ],
  'thank-return': [
    'Bedankt voor uw bericht over bestelling {orderId}. Het is geen probleem als het niet is wat u zocht.',
    'Ik kijk welke retourvoorwaarden voor uw bestelling gelden en stuur u uiterlijk {nextUpdate} de volgende stap.',
  ],
  'holding-reply': [
    'Bedankt voor uw bericht over bestelling {orderId}. Ik neem dit zelf in handen.',
    'Om u een antwoord te geven waar u op kunt rekenen, heb ik tot {nextUpdate} nodig. Ik schrijf u uiterlijk dan, ook als er nog iets openstaat.',
  ],
  'second-contact': [
    'Bedankt dat u opnieuw schrijft over bestelling {orderId}. Ik heb alles gelezen wat u tot nu toe hebt geschreven, u hoeft niets te herhalen.',
    'U hebt mijn antwoord uiterlijk {nextUpdate}.',
  ],
  'thank-damaged': [
    '{hasPhotos, select, yes {Bedankt voor uw bericht over bestelling {orderId} en voor de foto’s.} other {Bedankt voor uw bericht over bestelling {orderId}.}} Het spijt me dat “{itemTitle}” beschadigd is aangekomen.',
    '{hasPhotos, select, yes {Ik heb alles bekeken en doe u uiterlijk {nextUpdate} een voorstel. Bewaar de doos tot die tijd, alstublieft.} other {Voeg hier als het kan twee foto’s toe: van de schade en van de buitenkant van de doos. U hebt uiterlijk {nextUpdate} een voorstel van mij.}}',
  ],
  'thank-wrong': [
    'Bedankt voor uw bericht over bestelling {orderId}. Het spijt me dat er in het pakket niet zit wat u hebt besteld.',
    'Ik vraag het na bij de mensen die het hebben ingepakt. Uiterlijk {nextUpdate} hoort u van mij wat we u sturen en wanneer.',
  ],
  'thank-delivered': [
    'Bedankt dat u ons over bestelling {orderId} hebt geschreven. Het spijt me dat het pakket als bezorgd staat en u het niet hebt.',
    'Ik geloof u en vraag bij {carrier} na waar het precies is achtergelaten. U hoort uiterlijk {nextUpdate} van mij.',
  ],
  'scan-moving': [
    'Ik heb bestelling {orderId} nagekeken. Die is op {shippedAt} met {carrier} vertrokken, trackingnummer {trackingNumber}.',
    'De laatste scan luidt “{movingScan}”, op {lastScanAt}; het pakket is dus nog onderweg. Ik houd het in de gaten en schrijf u uiterlijk {nextUpdate} weer.',
  ],
  'scan-delivered': [
    'Ik heb bestelling {orderId} nagekeken. {carrier} meldt dat pakket {trackingNumber} op {deliveredAt} is bezorgd: “{lastScan}”.',
    'Zou u willen kijken of iemand in huis, een van de buren of de receptie het heeft aangenomen? Als het er niet is, laat het me hier weten, en ik neem het dezelfde dag met {carrier} op.',
  ],
  'scan-none': [
    'Ik heb bestelling {orderId} nagekeken. We hebben pakket {trackingNumber} op {shippedAt} aan {carrier} overgedragen, maar {carrier} toont nog geen beweging.',
    'Ik heb {carrier} gevraagd waar het is. Is er op {nextUpdate} nog niets veranderd, dan kiest u: we sturen het opnieuw of u krijgt uw geld terug.',
  ],
  'scan-quiet': [
    'Pakket {trackingNumber} van bestelling {orderId} is voor het laatst gescand op {lastScanAt}: “{lastScan}”. Er is al {daysSinceScan, plural, one {# dag} other {# dagen}} geen nieuws, daarom heb ik {carrier} gevraagd ernaar te zoeken.',
    'Sommige pakketten worden pas in het land van bestemming weer gescand, dus het kan nog komen. Is er op {nextUpdate} geen nieuwe scan, dan kiest u tussen een tweede pakket en uw geld terug.',
  ],
  'ask-household': [
    'Twee korte vragen helpen me het pakket van bestelling {orderId} te vinden.',
    'Is het adres in de bestelling volledig, met huisnummer en toevoeging? En kan een van de buren, de receptie of iemand in uw gezin het pakket hebben aangenomen? Ja of nee is genoeg.',
  ],
  'ask-photos': [
    'Om u snel te kunnen helpen met bestelling {orderId}: voeg hier alstublieft maximaal drie foto’s toe, van het hele artikel, van wat er niet klopt en van het etiket op de doos.',
    'Ze hoeven niet perfect te zijn. Zodra ik ze heb gezien, kom ik bij u terug met een oplossing.',
  ],
  'ask-usable': [
    'Een korte vraag over bestelling {orderId}: kunt u “{itemTitle}” gebruiken zoals het is, of helemaal niet?',
    'Ligt het aan één onderdeel, laat me dan weten welk.',
  ],
  'ask-missing': [
    'Laat me alstublieft weten wat er in bestelling {orderId} ontbreekt, zo mogelijk met de naam of het nummer uit de handleiding.',
    'Kleine onderdelen zitten graag verstopt in het vulmateriaal of onder het deksel; nog één keer kijken loont. Is het er niet, dan stuur ik het u.',
  ],
  'return-steps': [
    'U kunt de retour van bestelling {orderId} aanmelden in uw bestellingen op {marketplace}: open de bestelling en kies daar de retour. De voorwaarden en het etiket worden u getoond.',
    'Laat “{itemTitle}” tot die tijd ongebruikt en in de verpakking, alstublieft.',
  ],
  'return-after-arrival': [
    'Bestelling {orderId} is op {shippedAt} met {carrier} vertrokken, trackingnummer {trackingNumber}; ik kan die niet meer tegenhouden.',
    'Zodra die bij u is, kunt u de retour aanmelden in uw bestellingen op {marketplace}, en ik zorg voor de rest.',
  ],
  'acknowledge-wait': [
    'U rekende op bestelling {orderId} voor {deliverBy}, en moest ons er ook nog over schrijven. Ik begrijp dat dat vervelend is.',
    'Ik blijf erbij tot het is opgelost, en u hoeft het aan niemand anders uit te leggen.',
  ],
  'acknowledge-letdown': [
    'U opende het pakket van bestelling {orderId} en vond iets anders dan u had gehoopt. Ik begrijp dat dat tegenvalt, en dat het u nu ook nog tijd kost.',
    'Uw foto’s en uw uitleg zijn voor mij genoeg. Ik vind een manier om het voor u in orde te maken.',
  ],
  'acknowledge-event': [
    'Ik lees dat u “{itemTitle}” uit bestelling {orderId} voor een bepaalde dag nodig had. Die dag komt niet terug, en ik begrijp uw teleurstelling.',
    'Wat ik kan doen, is de rest snel regelen. Laat me weten: wilt u het nog hebben, of hebt u liever uw geld terug?',
  ],
  'acknowledge-again': [
    'U hebt al meer dan één keer over bestelling {orderId} geschreven, en dat is vermoeiend. Ik heb alles vanaf het begin gelezen.',
    'Vanaf nu is er één persoon voor: ik. Mijn volgende bericht komt uiterlijk {nextUpdate}, zonder dat u erom hoeft te vragen.',
  ],
}
