import type { Says } from '../../define.ts'

/** German: first answer, facts, feelings. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const opening: Says = {
  'thank-missing': [
    'Vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Es tut mir leid, dass Sie noch darauf warten.',
    'Ich kläre gerade mit dem Paketdienst, wo Ihr Paket ist. Bis zum {nextUpdate} sage ich Ihnen, was ich gefunden habe und wie es weitergeht.',
  ],
  'thank-fault': [
    'Vielen Dank, dass Sie uns zur Bestellung {orderId} geschrieben haben. Es tut mir leid, dass sie nicht so bei Ihnen angekommen ist, wie sie sollte.',
    'Ich sehe mir das jetzt an. Bis zum {nextUpdate} haben Sie meine Antwort, mit einem Weg, der es in Ordnung bringt.',
  ],
  'thank-return': [
    'Vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Es ist kein Problem, wenn es nicht das Richtige für Sie ist.',
    'Ich sehe nach, welche Rückgabebedingungen für Ihre Bestellung gelten, und schicke Ihnen bis zum {nextUpdate} den nächsten Schritt.',
  ],
  'holding-reply': [
    'Vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Ich kümmere mich selbst darum.',
    'Damit ich Ihnen eine verlässliche Antwort geben kann, brauche ich bis zum {nextUpdate}. Ich schreibe Ihnen bis dahin, auch wenn noch etwas offen sein sollte.',
  ],
  'second-contact': [
    'Danke, dass Sie noch einmal zur Bestellung {orderId} schreiben. Ich habe alles gelesen, was Sie bisher geschrieben haben; Sie müssen nichts wiederholen.',
    'Meine Antwort haben Sie bis zum {nextUpdate}.',
  ],
  'thank-damaged': [
    '{hasPhotos, select, yes {Vielen Dank für Ihre Nachricht zur Bestellung {orderId} und für die Fotos.} other {Vielen Dank für Ihre Nachricht zur Bestellung {orderId}.}} Es tut mir leid, dass „{itemTitle}“ beschädigt angekommen ist.',
    '{hasPhotos, select, yes {Ich habe mir alles angesehen und mache Ihnen bis zum {nextUpdate} einen Vorschlag. Bitte heben Sie den Karton so lange auf.} other {Wenn es geht, fügen Sie hier bitte zwei Fotos an: vom Schaden und vom Karton außen. Bis zum {nextUpdate} haben Sie einen Vorschlag von mir.}}',
  ],
  'thank-wrong': [
    'Vielen Dank für Ihre Nachricht zur Bestellung {orderId}. Es tut mir leid, dass im Paket nicht das ist, was Sie bestellt haben.',
    'Ich frage bei den Kollegen nach, die es gepackt haben. Bis zum {nextUpdate} erfahren Sie von mir, was wir Ihnen schicken und wann.',
  ],
  'thank-delivered': [
    'Vielen Dank, dass Sie uns zur Bestellung {orderId} schreiben. Es tut mir leid, dass das Paket als zugestellt gilt und Sie es nicht haben.',
    'Ich glaube Ihnen und frage bei {carrier} nach, wo genau es abgegeben wurde. Bis zum {nextUpdate} hören Sie von mir.',
  ],
  'scan-moving': [
    'Ich habe zur Bestellung {orderId} nachgesehen. Sie ist am {shippedAt} mit {carrier} abgegangen, Sendungsnummer {trackingNumber}.',
    'Der letzte Scan lautet „{movingScan}“, vom {lastScanAt}. Das Paket ist also noch unterwegs. Ich behalte es im Blick und schreibe Ihnen bis zum {nextUpdate} wieder.',
  ],
  'scan-delivered': [
    'Ich habe zur Bestellung {orderId} nachgesehen. {carrier} meldet das Paket {trackingNumber} als zugestellt am {deliveredAt}: „{lastScan}“.',
    'Könnten Sie nachsehen, ob jemand im Haushalt, in der Nachbarschaft oder am Empfang es angenommen hat? Wenn es nicht da ist, sagen Sie es mir hier, und ich kläre es noch am selben Tag mit {carrier}.',
  ],
  'scan-none': [
    'Ich habe zur Bestellung {orderId} nachgesehen. Wir haben das Paket {trackingNumber} am {shippedAt} an {carrier} übergeben, {carrier} zeigt aber noch keine Bewegung.',
    'Ich habe bei {carrier} nachgefragt. Wenn sich bis zum {nextUpdate} nichts bewegt hat, wählen Sie: Wir senden es noch einmal, oder Sie bekommen Ihr Geld zurück.',
  ],
  'scan-quiet': [
    'Das Paket {trackingNumber} der Bestellung {orderId} wurde zuletzt am {lastScanAt} gescannt: „{lastScan}“. Seit {daysSinceScan, plural, one {# Tag} other {# Tagen}} gibt es nichts Neues, deshalb habe ich {carrier} gebeten, danach zu suchen.',
    'Manche Pakete werden erst im Zielland wieder gescannt, es kann also noch kommen. Gibt es bis zum {nextUpdate} keinen neuen Scan, wählen Sie zwischen einem zweiten Paket und Ihrem Geld.',
  ],
  'ask-household': [
    'Zwei kurze Fragen helfen mir, das Paket der Bestellung {orderId} zu finden.',
    'Ist die Adresse in der Bestellung vollständig, mit Hausnummer und Wohnung? Und könnte jemand aus der Nachbarschaft, vom Empfang oder aus der Familie das Paket angenommen haben? Ein Ja oder Nein genügt.',
  ],
  'ask-photos': [
    'Damit ich Ihnen bei der Bestellung {orderId} schnell helfen kann, fügen Sie hier bitte bis zu drei Fotos an: den ganzen Artikel, die Stelle, die nicht stimmt, und das Etikett auf dem Karton.',
    'Sie müssen nicht perfekt sein. Sobald ich sie gesehen habe, melde ich mich mit einer Lösung.',
  ],
  'ask-usable': [
    'Eine kurze Frage zur Bestellung {orderId}: Können Sie „{itemTitle}“ so benutzen, wie es ist, oder gar nicht?',
    'Wenn es an einem bestimmten Teil liegt, sagen Sie mir bitte, an welchem.',
  ],
  'ask-missing': [
    'Bitte sagen Sie mir, was bei der Bestellung {orderId} fehlt, wenn möglich mit der Bezeichnung oder Nummer aus der Anleitung.',
    'Kleine Teile stecken gern im Füllmaterial oder unter dem Deckel; ein letzter Blick dorthin lohnt sich. Wenn es nicht da ist, schicke ich es Ihnen.',
  ],
  'return-steps': [
    'Die Rückgabe der Bestellung {orderId} können Sie in Ihren Bestellungen auf {marketplace} anmelden: Öffnen Sie die Bestellung und wählen Sie dort die Rückgabe. Bedingungen und Etikett werden Ihnen angezeigt.',
    'Bitte lassen Sie „{itemTitle}“ bis dahin unbenutzt und in der Verpackung.',
  ],
  'return-after-arrival': [
    'Die Bestellung {orderId} ist am {shippedAt} mit {carrier} abgegangen, Sendungsnummer {trackingNumber}. Aufhalten kann ich sie nicht mehr.',
    'Sobald sie bei Ihnen ist, können Sie die Rückgabe in Ihren Bestellungen auf {marketplace} anmelden, und ich kümmere mich um den Rest.',
  ],
  'acknowledge-wait': [
    'Sie haben bis zum {deliverBy} mit der Bestellung {orderId} gerechnet und mussten uns dann auch noch deswegen schreiben. Ich verstehe, dass das ärgerlich ist.',
    'Ich bleibe dran, bis es erledigt ist, und Sie müssen es niemandem sonst erklären.',
  ],
  'acknowledge-letdown': [
    'Sie haben das Paket der Bestellung {orderId} geöffnet und etwas anderes vorgefunden, als Sie gehofft hatten. Ich verstehe, dass das enttäuschend ist und Sie jetzt auch noch Zeit kostet.',
    'Ihre Fotos und Ihre Worte genügen mir. Ich finde einen Weg, der es für Sie in Ordnung bringt.',
  ],
  'acknowledge-event': [
    'Ich lese, dass Sie „{itemTitle}“ aus der Bestellung {orderId} für einen bestimmten Tag gebraucht haben. Dieser Tag kommt nicht wieder, und ich verstehe Ihre Enttäuschung.',
    'Was ich tun kann: den Rest schnell erledigen. Möchten Sie es noch haben, oder möchten Sie lieber Ihr Geld zurück?',
  ],
  'acknowledge-again': [
    'Sie haben schon mehr als einmal zur Bestellung {orderId} geschrieben, und das ist mühsam. Ich habe alles von Anfang an gelesen.',
    'Ab jetzt ist eine Person dafür da: ich. Meine nächste Nachricht kommt bis zum {nextUpdate}, ohne dass Sie danach fragen müssen.',
  ],
}
