import type { Says } from '../../define.ts'

/** German: ways out, second parcel, part refund. Our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const settling: Says = {
  'way-refund-or-resend': [
    'Die Bestellung {orderId} hätte bis zum {deliverBy} bei Ihnen sein sollen, und ich habe keinen Beleg, dass sie angekommen ist. Deshalb entscheiden Sie, was für Sie besser ist:',
    'Wir schicken „{itemTitle}“ noch einmal mit Sendungsverfolgung, oder wir erstatten Ihnen {fullRefund}. Sagen Sie mir, was Ihnen lieber ist, und ich beginne noch am selben Tag.',
  ],
  'way-delivered-proof': [
    'Ich habe es noch einmal geprüft. {carrier} hat das Paket {trackingNumber} am {deliveredAt} in {deliveryPlace} zugestellt, also dort, wohin die Bestellung {orderId} gehen sollte.',
    'Bitte fragen Sie noch einmal im Haushalt, in der Nachbarschaft und am Empfang. Bleibt es verschwunden, sagen Sie es mir hier: Dann lasse ich {carrier} danach suchen und unterstütze Sie mit unseren Unterlagen.',
  ],
  'way-return-accepted': [
    'Ich habe Ihre Rückgabe zur Bestellung {orderId} angenommen. Das Etikett bezahlen wir; Sie finden es in Ihrer Rückgabe auf {marketplace}.',
    'Wenn „{itemTitle}“ wieder hier ist, erstatten wir Ihnen {fullRefund}. Möchten Sie es lieber behalten, sagen Sie es mir, und ich mache Ihnen dafür einen Vorschlag. Sie entscheiden.',
  ],
  'way-return-or-keep': [
    'Bei der Bestellung {orderId} haben Sie die Wahl. Sie können „{itemTitle}“ mit einem Etikett zurückschicken, das wir bezahlen, und bekommen {fullRefund} zurück, sobald es hier ist.',
    'Oder Sie behalten es, und wir erstatten Ihnen gleich {offerAmount}. Uns ist beides recht. Was ist Ihnen lieber?',
  ],
  'way-full-refund': [
    'Wir haben Ihnen für die Bestellung {orderId} {refundedAmount} erstattet, auf dem Weg, auf dem Sie bezahlt haben.',
    'Sie müssen nichts zurückschicken. Bei Ihrer Bank kann es ein paar Tage dauern, bis der Betrag zu sehen ist.',
  ],
  'way-return-terms': [
    'Sie können die Bestellung {orderId} zurückgeben. Bitte melden Sie die Rückgabe in Ihren Bestellungen auf {marketplace} an; Bedingungen und Kosten des Rückwegs sehen Sie dort, bevor Sie zustimmen.',
    'Bitte schicken Sie „{itemTitle}“ unbenutzt und vollständig. Wenn es hier ist, prüfen wir es und erstatten innerhalb von zwei Werktagen.',
  ],
  'way-refund-on-receipt': [
    'Ihre Rückgabe zur Bestellung {orderId} ist vermerkt. Wenn das Paket wieder bei uns ist, erstatten wir Ihnen innerhalb von zwei Werktagen {refundAmount}, auf dem Weg, auf dem Sie bezahlt haben.',
    'Über die Sendungsnummer können Sie das Paket verfolgen. Ich sage Ihnen, wenn es da ist.',
  ],
  'ask-what-helps': [
    'Ich möchte die Bestellung {orderId} so regeln, wie es Ihnen am meisten hilft. Möchten Sie „{itemTitle}“ doch noch haben, oder möchten Sie lieber Geld zurück?',
    'Sagen Sie es mir in ein paar Worten, und ich mache Ihnen bis zum {nextUpdate} einen konkreten Vorschlag.',
  ],
  'way-wrong-item': [
    'Zur Bestellung {orderId} haben Sie etwas anderes bekommen als „{itemTitle}“. Wir schicken Ihnen den richtigen Artikel, oder wir erstatten Ihnen {fullRefund}, wie Sie möchten.',
    'Muss der falsche zurück, bezahlen wir das Etikett, und wir fangen an, ohne darauf zu warten.',
  ],
  'way-wait-then-choose': [
    'Das Paket der Bestellung {orderId} ist unterwegs und wird Sie sehr wahrscheinlich erreichen. Wollen wir ihm bis zum {nextUpdate} Zeit geben?',
    'Ist es dann nicht bei Ihnen, wählen Sie: Wir schicken „{itemTitle}“ noch einmal, oder Sie bekommen {fullRefund} zurück. Möchten Sie lieber nicht warten, sagen Sie es mir jetzt.',
  ],
  'offer-resend': [
    'Sie haben „{itemTitle}“ bestellt, weil Sie es haben wollten, also lassen Sie es mich noch einmal schicken. Es kostet Sie nichts und geht mit Sendungsverfolgung ab, sobald Sie Ja sagen.',
    'Möchten Sie für die Bestellung {orderId} lieber Ihr Geld zurück, ist das auch in Ordnung.',
  ],
  'offer-replacement': [
    'Ich möchte, dass Sie „{itemTitle}“ so haben, wie Sie es bestellt haben. Wir können Ihnen für die Bestellung {orderId} ein neues Exemplar schicken, mit Sendungsverfolgung und ohne Kosten für Sie.',
    'Es geht bis zum {replacementShipBy} ab, wenn Sie einverstanden sind. Ist Ihnen eine Erstattung lieber, sagen Sie es mir, und wir machen es so.',
  ],
  'resend-right-item': [
    'Sie haben „{itemTitle}“ bestellt, also sollen Sie das auch bekommen. Der richtige Artikel zur Bestellung {orderId} geht bis zum {replacementShipBy} ab, mit Sendungsverfolgung und ohne Kosten für Sie.',
    'Was versehentlich kam, kann bei Ihnen bleiben, bis wir besprochen haben, wie es zurückkommt. Auch das kostet Sie nichts.',
  ],
  'check-address': [
    'Bevor das zweite Paket zur Bestellung {orderId} abgeht, sehen Sie bitte in Ihren Bestellungen auf {marketplace} nach der Lieferadresse. Ist sie vollständig und stimmt sie noch?',
    'Ein kurzes Ja genügt. Hat sich etwas geändert, sagen Sie es mir bitte vor dem {replacementShipBy}.',
  ],
  'resend-shipped': [
    'Ihr zweites Paket zur Bestellung {orderId} ist mit {replacementCarrier} unterwegs, Sendungsnummer {replacementTracking}.',
    'Es sollte bis zum {replacementArrival} bei Ihnen sein. Ich verfolge es, bis es angekommen ist.',
  ],
  'part-for-delay': [
    'Das Paket {trackingNumber} der Bestellung {orderId} bewegt sich: „{movingScan}“, am {lastScanAt}. Es ist spät dran, deshalb möchte ich Ihnen jetzt {offerAmount} erstatten, und das Paket kommt trotzdem zu Ihnen.',
    'Ist es bis zum {nextUpdate} nicht da, steht Ihnen die volle Erstattung weiter offen. Ist Ihnen das recht?',
  ],
  'part-and-keep': [
    'Danke, dass Sie mir gezeigt haben, was an „{itemTitle}“ nicht stimmt. Ich möchte Ihnen dafür {offerAmount} erstatten. Sie behalten es, und nichts muss zurück.',
    'Möchten Sie es lieber zurückgeben, steht Ihnen das weiter offen. Was ist Ihnen bei der Bestellung {orderId} lieber?',
  ],
  'part-second-step': [
    'Danke für Ihre offene Antwort. Ich habe die Zahlen zur Bestellung {orderId} noch einmal durchgesehen und kann die Erstattung auf {offerAmount} erhöhen; „{itemTitle}“ bleibt bei Ihnen.',
    'Auch die Rückgabe steht Ihnen weiter offen. Bitte sagen Sie mir, was Ihnen lieber ist.',
  ],
  'part-final-step': [
    'Ich habe die Erstattung zur Bestellung {orderId} auf {offerAmount} erhöht; „{itemTitle}“ bleibt bei Ihnen. Darüber hinaus ist die Rückgabe mit voller Erstattung für beide Seiten der fairere Weg.',
    'Bitte wählen Sie frei zwischen beiden. Was Sie wählen, beginne ich noch am selben Tag.',
  ],
  'part-beside-return': [
    'Sie können „{itemTitle}“ gern zurückschicken. Möchten Sie es doch behalten, können wir Ihnen für die Bestellung {orderId} stattdessen {offerAmount} erstatten, und Sie sparen sich den Weg zur Post.',
    'Uns ist beides recht, ganz wie Sie möchten.',
  ],
  'refund-recorded': [
    'Wir haben Ihnen für die Bestellung {orderId} {refundedAmount} erstattet, auf dem Weg, auf dem Sie bezahlt haben.',
    'Bei Ihrer Bank kann es ein paar Tage dauern, bis der Betrag zu sehen ist. Sie müssen nichts weiter tun.',
  ],
  'part-accepted': [
    'Vielen Dank für Ihre Antwort. Wie besprochen erstatte ich Ihnen für die Bestellung {orderId} {offerAmount}, auf dem Weg, auf dem Sie bezahlt haben, bis zum {nextUpdate}.',
    'Sie müssen dafür nichts tun.',
  ],
}
