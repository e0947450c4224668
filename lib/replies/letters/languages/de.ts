import type { LetterWords } from '../types.ts'

/** German, our own drafting of 2026-11-25; a native speaker has yet to review it. */
export const words: LetterWords = {
  shared: {
    'handed-over': 'Wir haben sie Ihnen am {shippedAt} übergeben.',
    promised: 'Dem Empfänger war die Zustellung bis zum {deliverBy} zugesagt.',
    contents: 'Inhalt: {itemTitle}. Wert der Bestellung: {orderValue}.',
    silence:
      'Der letzte Scan ist vom {lastScanAt}; seit {daysSinceScan, plural, one {# Tag} other {# Tagen}} gibt es nichts Neues.',
    scans: 'Der Sendungsverlauf, das Älteste zuerst:\n{scans}',
    'shown-delivered':
      'Ihre Sendungsverfolgung zeigt sie als zugestellt am {deliveredAt}: „{lastScan}“.',
    enclosures: 'Anlagen:\n{enclosures}',
    'answer-by': 'Bitte antworten Sie uns bis zum {answerBy}.',
    signoff: '{signoff}',
    reference: 'Ihr Zeichen: {disputeId}.',
    opened:
      'Der Käufer hat den Fall am {disputeOpenedAt} eröffnet. Angegebener Grund: {disputeReason}.',
    ordered: 'Bestellt wurde am {orderedAt}: {itemTitle}.',
    shipped: 'Versandt haben wir am {shippedAt} mit {carrier}, Sendungsnummer {trackingNumber}.',
    delivered:
      '{carrier} hat die Zustellung am {deliveredAt} vermerkt, {deliveryPlace}. Das ist der Ort aus der Bestellung.',
    signed: 'Den Empfang hat „{signedBy}“ bestätigt.',
    refunded: 'Wir haben dem Käufer bereits {refundedAmount} erstattet.',
    offered: 'Am {offeredAt} haben wir dem Käufer {offeredAmount} angeboten.',
    chronology: 'Was der Vorgang zeigt:\n{chronology}',
    'our-words': 'Was wir dem Käufer geschrieben haben:\n{ourWords}',
    'buyer-words': 'Was der Käufer geschrieben hat:\n{buyerWords}',
    'our-request': 'Unsere Bitte: {ourRequest}',
  },
  letters: {
    'carrier-trace': {
      subject: 'An {carrier}: Nachforschungsauftrag, Sendung {trackingNumber}',
      request:
        'Bitte forschen Sie nach der Sendung {trackingNumber}. Sie gehört zu unserer Bestellung {orderId}.',
      wish: 'Bitte teilen Sie uns mit, wo die Sendung ist und wann sie zugestellt wird. Kann sie nicht zugestellt werden, nennen Sie uns bitte den Grund und senden Sie sie an uns zurück.',
    },
    'carrier-proof': {
      subject: 'An {carrier}: Bitte um Zustellnachweis, Sendung {trackingNumber}',
      request:
        'Bitte senden Sie uns den Zustellnachweis zur Sendung {trackingNumber}. Sie gehört zu unserer Bestellung {orderId}.',
      'not-there': 'Der Empfänger meldet, dass sie nicht angekommen ist.',
      wish: 'Wir brauchen Tag und Uhrzeit, den vollständigen Zustellort, Namen und Unterschrift der Person, die sie angenommen hat, und, wenn vorhanden, das Foto vom Ablageort. Bitte fragen Sie auch den Zusteller, wo sie abgelegt wurde.',
    },
    'carrier-loss': {
      subject: 'An {carrier}: Schadensmeldung Verlust, Sendung {trackingNumber}',
      request:
        'Wir machen für den Verlust der Sendung {trackingNumber} zu unserer Bestellung {orderId} einen Betrag von {claimAmount} geltend.',
      wish: 'Bitte bestätigen Sie den Verlust und teilen Sie uns mit, wann der Betrag gezahlt wird, oder nennen Sie uns den Ort, an dem sich die Sendung befindet.',
    },
    'carrier-damage': {
      subject: 'An {carrier}: Schadensmeldung Beschädigung, Sendung {trackingNumber}',
      request:
        'Wir machen für die Beschädigung der Sendung {trackingNumber} zu unserer Bestellung {orderId} auf dem Transport einen Betrag von {claimAmount} geltend. Der Schaden: {problem}.',
      photos:
        'Der Empfänger hat uns {photoCount, plural, one {# Foto} other {# Fotos}} geschickt, die Sie von uns bekommen können.',
      packing: 'Unser Packprotokoll: {packingRecord}.',
      wish: 'Bitte teilen Sie uns mit, ob Sie Ware und Verpackung sehen möchten und wann der Betrag gezahlt wird.',
    },
    'carrier-return': {
      subject: 'An {carrier}: Anweisung zur Sendung {trackingNumber}',
      request:
        'Bitte senden Sie die Sendung {trackingNumber} zu unserer Bestellung {orderId} an uns zurück, an die Absenderadresse auf dem Etikett.',
      undelivered: 'Ihre Sendungsverfolgung zeigt, dass sie nicht zugestellt werden konnte.',
      'last-scan': 'Der letzte Scan ist vom {lastScanAt}: „{lastScan}“.',
      wish: 'Bitte vernichten und öffnen Sie sie nicht. Nennen Sie uns vor dem Rückversand die Kosten und danach die Nummer, unter der wir ihn verfolgen können.',
    },
    'platform-information': { subject: 'Antwort auf Ihre Frage zur Bestellung {orderId}' },
    'platform-appeal': {
      subject: 'Einspruch gegen die Entscheidung zur Bestellung {orderId}',
      'new-fact': 'Nicht berücksichtigt wurde: {newFact}',
    },
    'platform-payment': { subject: 'Zahlungsstreit zur Bestellung {orderId}' },
  },
}
