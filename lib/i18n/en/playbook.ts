/** The playbook: what to do, why, and how, as the best agent of the team would tell a newcomer. */
export const playbook = {
  'playbook.stage.sincerity.title': 'Sincerity',
  'playbook.stage.sincerity.aim':
    'Thank, understand, promise to work on it. In time, once, without pleading.',
  'playbook.stage.facts.title': 'Facts',
  'playbook.stage.facts.aim': 'Find out calmly what happened, and keep what shows it.',
  'playbook.stage.feelings.title': 'Feelings',
  'playbook.stage.feelings.aim':
    'Hear the buyer, so that a bad review or public exposure is not the next step.',
  'playbook.stage.fair-way-out.title': 'A fair way out',
  'playbook.stage.fair-way-out.aim':
    'First what the buyer is owed, then what each way out costs. Most buyers want what they ordered.',
  'playbook.stage.reship.title': 'Reship, value shared',
  'playbook.stage.reship.aim':
    'Send it again. Share the value where the rules and the buyer’s goodwill allow it.',
  'playbook.stage.discount.title': 'Discount',
  'playbook.stage.discount.aim':
    'Part of the price back, the buyer keeps the goods. Exact, shrinking steps, no strings.',

  'playbook.situation.not-received': 'Not received',
  'playbook.situation.not-as-described': 'Not as described',
  'playbook.situation.changed-mind': 'Changed mind',
  'playbook.situation.in-transit': 'On its way',
  'playbook.situation.stuck': 'Stuck on the way',
  'playbook.situation.lost': 'Lost',
  'playbook.situation.delivered-says-carrier': 'Carrier says delivered',
  'playbook.situation.returned-to-sender': 'Returned to sender',
  'playbook.situation.customs': 'Held at customs',
  'playbook.situation.late': 'Late',
  'playbook.situation.damaged': 'Damaged',
  'playbook.situation.defective': 'Defective',
  'playbook.situation.wrong-or-missing': 'Wrong or missing item',
  'playbook.situation.cancellation': 'Cancellation before shipping',
  'playbook.situation.unauthorised': 'Chargeback or payment dispute',
  'playbook.situation.platform-claim': 'Claim at the platform',
  'playbook.situation.appeal': 'Appeal',

  'playbook.because.reason': 'The request gives the reason “{reason}”.',
  'playbook.because.kind.not-received': 'The request is for an item not received.',
  'playbook.because.kind.not-as-described': 'The request is for an item not as described.',
  'playbook.because.kind.damaged': 'The request is for a damaged item.',
  'playbook.because.kind.wrong-item': 'The request is for a wrong item.',
  'playbook.because.kind.changed-mind': 'The request says that the buyer changed their mind.',
  'playbook.because.kind.unauthorised': 'The payment is said to be unauthorised.',
  'playbook.because.kind.cancellation': 'The buyer asks to cancel.',
  'playbook.because.kind.late-delivery': 'The request is about a late delivery.',
  'playbook.because.kind.other': 'The request names no usual reason.',
  'playbook.because.words': 'The buyer writes: “{quote}”.',
  'playbook.because.delivered': 'The carrier says delivered: “{status}”.',
  'playbook.because.delivered-on': 'The carrier says delivered on {day}.',
  'playbook.because.returned': 'The parcel went back: “{status}”.',
  'playbook.because.lost': 'The carrier says lost: “{status}”.',
  'playbook.because.moving': 'No delivery scan yet; the last one is “{status}”.',
  'playbook.because.announced': 'The carrier does not have the parcel yet: “{status}”.',
  'playbook.because.page.payment-dispute': 'The payment itself is disputed.',
  'playbook.because.page.claim': 'The platform is asked to decide.',
  'playbook.because.page.decided': 'The page says “{status}”.',
  'playbook.because.silent': 'No scan for {days, plural, one {# day} other {# days}}.',

  'playbook.next.name-situation': 'Say what this dispute is about.',
  'playbook.next.name-situation.why':
    'The pages do not tell it for certain, and the steps depend on it.',
  'playbook.next.urgent':
    'Answer now: {hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, one {# minute} other {# minutes}} left.',
  'playbook.next.overdue': 'The time to answer has passed. Answer now, in the request itself.',
  'playbook.next.overdue-estimate':
    'By our estimate the time to answer has passed. Answer now, in the request itself.',
  'playbook.next.why.page-deadline':
    'The page sets this deadline. On silence the marketplace decides without us.',
  'playbook.next.cost': 'Costs you {loss}. A full refund would cost {fullRefund}.',
  'playbook.next.cost-only': 'Costs you {loss}.',
  'playbook.next.way.partial-refund': 'Offer part of the price back; the buyer keeps the goods.',
  'playbook.next.way.partial-refund-amount': 'Offer {amount} back; the buyer keeps the goods.',
  'playbook.next.way.reship': 'Offer to send it again.',
  'playbook.next.way.return-refund': 'Offer the return with a refund.',
  'playbook.next.way.full-refund': 'Refund in full.',
  'playbook.next.way.contest': 'Contest it with the proof on record.',
  'playbook.next.way.why':
    'Of the ways out that fit here it costs least. What the buyer is owed still comes first.',
  'playbook.next.all-done':
    'All stages are done. Watch for the buyer’s answer and keep the outcome.',
  'playbook.next.all-done.why':
    'What was agreed counts only when it has been carried out and kept.',

  // 1 Sincerity
  'playbook.step.sincerity-answer-amazon.title': 'Answer in the thread within 24 hours',
  'playbook.step.sincerity-answer-amazon.why':
    'Weekends and holidays count, automatic replies do not. 48 hours after writing, the buyer may file an A-to-z claim.',
  'playbook.step.sincerity-answer-amazon.how':
    'Write in the order’s own thread, so that Amazon sees it. If you have no solution yet, send a first answer with the date of the next one.',
  'playbook.step.sincerity-answer-ebay.title': 'Answer inside the request within 3 business days',
  'playbook.step.sincerity-answer-ebay.why':
    'After that the buyer may ask eBay to step in, and a case that eBay decides costs a defect. One that we settle before costs none.',
  'playbook.step.sincerity-answer-ebay.how':
    'Use the request’s own message field, not a free message: eBay staff read the request. The date on the page wins.',
  'playbook.step.sincerity-answer-aliexpress.title':
    'Answer the chat within 24 hours, the dispute within 5 days',
  'playbook.step.sincerity-answer-aliexpress.why':
    'If the dispute stays unanswered, the buyer’s plan is carried out automatically.',
  'playbook.step.sincerity-answer-aliexpress.how':
    'The countdown on the dispute page wins. A friendly word in the chat is not an answer to the dispute; do both.',
  'playbook.step.sincerity-thank.title': 'Thank, name the order, say what you understood',
  'playbook.step.sincerity-thank.why':
    'A buyer who sees the own problem in your words stops repeating it. A fast, attentive answer does more than early money.',
  'playbook.step.sincerity-thank.how':
    'Three sentences: thanks, the order number, the problem in the buyer’s own terms. No excuses and no question that can be answered from the page.',
  'playbook.step.sincerity-one-apology.title': 'Apologise once, for the trouble',
  'playbook.step.sincerity-one-apology.why':
    'One apology works. Repeated ones read as a routine and make the matter larger.',
  'playbook.step.sincerity-one-apology.how':
    'Say what you are sorry for: the waiting, the broken cup. Leave guilt and “we always” out; the facts come next.',
  'playbook.step.sincerity-no-blame.title': 'Stay friendly: a change of mind is no offence',
  'playbook.step.sincerity-no-blame.why':
    'There is nothing to apologise for, and a buyer who feels judged looks for a fault to complain about.',
  'playbook.step.sincerity-no-blame.how':
    'Thank, say that it is fine, name the next step. Do not ask why in the first sentence.',
  'playbook.step.sincerity-next-date.title': 'Name the day of your next message',
  'playbook.step.sincerity-next-date.why':
    'A date that is kept calms more than any promise of a result, and it keeps the buyer from opening a second front.',
  'playbook.step.sincerity-next-date.how':
    'Choose a day that you can keep, tomorrow rather than next week. Write on that day even if the carrier has not answered.',

  // 2 Facts
  'playbook.step.facts-scans.title': 'Read the parcel’s scans to the last line',
  'playbook.step.facts-scans.why':
    'Not received is decided by scans: whether there is one, where it was made, and how old the last one is.',
  'playbook.step.facts-scans.how':
    'Open the tracking page and keep it as evidence. If the last scan is old, ask the carrier to search for the parcel and note the day you asked.',
  'playbook.step.facts-delivery-place.title':
    'If it says delivered: compare the scan with the order’s city and postal code',
  'playbook.step.facts-delivery-place.why':
    'A delivery scan in another town proves nothing, and “delivered” may mean back to us. This is the first thing the marketplace looks at.',
  'playbook.step.facts-delivery-place.how':
    'Put city and postal code of the scan beside those of the order. If the scan names no place, ask the carrier for the proof of delivery.',
  'playbook.step.facts-promised-date.title': 'Put the promised date beside today and the scans',
  'playbook.step.facts-promised-date.why':
    'Until the last promised day the parcel is not late. After it, time works for the buyer.',
  'playbook.step.facts-promised-date.how':
    'Take the latest date that the buyer was shown at checkout, not the carrier’s guess. Not due yet? Tell the buyer the date and the tracking number.',
  'playbook.step.facts-who-signed.title': 'Find out who took it in',
  'playbook.step.facts-who-signed.why':
    'Many parcels reported missing are with a neighbour, the reception or at a pickup point.',
  'playbook.step.facts-who-signed.how':
    'Look for the name, the signature, the photo at the door. Ask the buyer about the household, and never suggest that they are lying.',
  'playbook.step.facts-photos.title': 'Ask for up to three photos, in the marketplace’s own flow',
  'playbook.step.facts-photos.why':
    'Whoever decides later sees only what stands in the request. Photos also show whether the carrier, the packing or the article failed.',
  'playbook.step.facts-photos.how':
    'The whole item, the place that is wrong, the label on the box. Skip it if the photos are there already: a second request costs goodwill.',
  'playbook.step.facts-listing.title': 'Hold the complaint against the listing, word by word',
  'playbook.step.facts-listing.why':
    'Not as described is measured by our own listing: title, photos, size table, variation. An honest look now is cheaper than a lost case.',
  'playbook.step.facts-listing.how':
    'Open the listing as it was when the order was placed. Note what it says on the very point, for us or against us, and keep it.',
  'playbook.step.facts-usable.title': 'Find out whether the item can still be used',
  'playbook.step.facts-usable.why':
    'Part of the price back only satisfies someone who can use the item. If it is useless, go to a new one or the return.',
  'playbook.step.facts-usable.how':
    'Ask one plain question: usable as it is, usable without one part, or not at all?',
  'playbook.step.facts-packed.title': 'Check what was packed',
  'playbook.step.facts-packed.why':
    'Variation, quantity and parcel weight often show a packing slip within a minute, and then the answer is easy.',
  'playbook.step.facts-packed.how':
    'Compare SKU, variation and weight on the label with the order. Keep the packing photo if your warehouse takes one.',
  'playbook.step.facts-window-amazon.title': 'Check that the return is in time',
  'playbook.step.facts-window-amazon.why':
    'Amazon authorises most returns in the window by itself. Refusing one that is in time costs an A-to-z claim.',
  'playbook.step.facts-window-amazon.how':
    'Usually 30 days, longer for orders before the year-end holidays. Our own terms may be better than Amazon’s, never worse.',
  'playbook.step.facts-window-ebay.title': 'Read the return policy of this very listing',
  'playbook.step.facts-window-ebay.why':
    'For a change of mind eBay holds us to our own policy: the days, and who pays the way back.',
  'playbook.step.facts-window-ebay.how':
    'Open the listing, note days and payer. The rules of the site where the buyer checked out apply, not those of the listing site.',
  'playbook.step.facts-window-aliexpress.title': 'Check Free Returns and the days',
  'playbook.step.facts-window-aliexpress.why':
    'With Free Returns the way back is free for the buyer, and an argument about it only costs points.',
  'playbook.step.facts-window-aliexpress.how':
    'Look for the Free Returns mark on the order. Without it, what both sides agree in the dispute counts.',
  'playbook.step.facts-shipped.title': 'See whether the parcel has left',
  'playbook.step.facts-shipped.why':
    'Before shipping this is a cancellation with a clock of its own: eBay 3 days, AliExpress 72 hours. After it, a return.',
  'playbook.step.facts-shipped.how':
    'If it has not left, answer the cancellation request. Do not ask the buyer to cancel (Amazon forbids it) or to pick another reason.',
  'playbook.step.facts-condition.title': 'Ask what state the item is in',
  'playbook.step.facts-condition.why':
    'A deduction for a used item is easy to accept before the return and a quarrel after it.',
  'playbook.step.facts-condition.how':
    'Ask whether it is unused, complete and in its packaging. Say what happens if it is not.',
  'playbook.step.facts-hidden-fault.title': 'Make sure that no fault hides behind it',
  'playbook.step.facts-hidden-fault.why':
    '“I do not like it” sometimes means “the zip is broken”. Then the buyer is owed more, and it comes out in the return anyway.',
  'playbook.step.facts-hidden-fault.how':
    'Ask once, kindly, what did not suit. If it is a fault, treat it as one. Never ask the buyer to change the reason.',
  'playbook.step.facts-thread-amazon.title': 'Write every fact into the thread',
  'playbook.step.facts-thread-amazon.why':
    'Amazon decides A-to-z claims from what already stands in the thread. What is not there did not happen.',
  'playbook.step.facts-thread-amazon.how':
    'Carrier, tracking number, dates, place of delivery, what the photos show: in plain sentences, before the second day is over.',
  'playbook.step.facts-proof-ebay.title': 'Upload the tracking in the request',
  'playbook.step.facts-proof-ebay.why':
    'Without proof of shipment eBay may decide for the buyer on its own. Proof counts when it is uploaded before the case is closed.',
  'playbook.step.facts-proof-ebay.how':
    'Use Add tracking details, not a picture. From 750 USD, 750 CAD, 750 AUD, 450 GBP or 550 EUR order total you also need signature confirmation.',
  'playbook.step.facts-request-ebay.title': 'Keep photos and words inside the return request',
  'playbook.step.facts-request-ebay.why':
    'If eBay steps in, its staff read the request, not the inbox.',
  'playbook.step.facts-request-ebay.how':
    'If the buyer sent photos by message, ask for them in the request, and sum up there what you found.',
  'playbook.step.facts-number-aliexpress.title': 'Use the tracking number declared in the order',
  'playbook.step.facts-number-aliexpress.why':
    'Only that number counts. One that stands in the chat is no proof, and a scan older than the order looks like a fake shipment.',
  'playbook.step.facts-number-aliexpress.how':
    'Check that number, recipient and weight match. A wrong number can be corrected in the order within 10 working days.',
  'playbook.step.facts-evidence-aliexpress.title': 'Add our evidence to our answer',
  'playbook.step.facts-evidence-aliexpress.why':
    'If both sides do not agree, AliExpress steps in by day 7 and judges by the files in the dispute.',
  'playbook.step.facts-evidence-aliexpress.how':
    'Packing photo, listing, weight, chat. Originals only: an altered file can cost the store. You may add more until the dispute is closed.',

  // 3 Feelings
  'playbook.step.feelings-reread.title': 'Read all messages once more, for the tone',
  'playbook.step.feelings-reread.why':
    'The trend says more than one sharp word: shorter sentences, capitals and repeated questions come before a bad review.',
  'playbook.step.feelings-reread.how':
    'From the oldest to the newest, in one go. Note what the buyer lost besides money: a birthday, time, trust.',
  'playbook.step.feelings-wait.title': 'Say what the wait has cost the buyer',
  'playbook.step.feelings-wait.why':
    'Who feels heard waits a few days longer. Who does not, escalates.',
  'playbook.step.feelings-wait.how':
    'Name the promised day and the occasion if there was one. Then one sentence on what you do now. No “but”.',
  'playbook.step.feelings-letdown.title': 'Name the letdown in the buyer’s words',
  'playbook.step.feelings-letdown.why':
    'Before the money comes the wish to be believed. Doubt in the first line makes the refund dearer.',
  'playbook.step.feelings-letdown.how':
    'Repeat what arrived and what was expected. Thank for the photos. Keep questions about the use for later.',
  'playbook.step.feelings-choice.title': 'Make it easy for the buyer to decide',
  'playbook.step.feelings-choice.why':
    'A relaxed buyer considers an exchange or keeping it. A pressed one insists on the return.',
  'playbook.step.feelings-choice.how':
    'Say that it is fine, and put costs and steps on the table before the decision.',
  'playbook.step.feelings-every-point.title': 'Answer every point that the buyer raised',
  'playbook.step.feelings-every-point.why':
    'Attention is what buyers reward most. One point passed over comes back as “you do not even read”.',
  'playbook.step.feelings-every-point.how':
    'List the points for yourself, then answer them in the buyer’s order, one sentence each.',
  'playbook.step.feelings-no-review.title': 'Leave reviews out, whatever the buyer threatens',
  'playbook.step.feelings-no-review.why':
    'Asking for a review, or tying money to one, is forbidden on all three marketplaces and ends in points or suspension.',
  'playbook.step.feelings-no-review.how':
    'Do not answer the threat, answer the matter. If the buyer demands money for a review, keep the message and report it.',
  'playbook.step.feelings-no-second-apology.title': 'Do not apologise a second time',
  'playbook.step.feelings-no-second-apology.why':
    'From the second apology on words work against us. Deeds count now.',
  'playbook.step.feelings-no-second-apology.how':
    'Instead of “sorry again”: what has happened since, and what happens next, with a date.',

  // 4 A fair way out
  'playbook.step.way-entitlement.title': 'See what is owed before you offer anything',
  'playbook.step.way-entitlement.why':
    'If the buyer has a right to the whole refund, a smaller offer may only stand beside it as a free choice. Otherwise the case is lost and costs more.',
  'playbook.step.way-entitlement.how':
    'Read the box “Owed here”. What stands under “Open to agreement” is the room that you have.',
  'playbook.step.way-scan-amazon.title': 'Let the delivery scan decide',
  'playbook.step.way-scan-amazon.why':
    'Without proof of delivery Amazon grants the claim. With a signature, or a Buy Shipping label that shows delivered, we stand well.',
  'playbook.step.way-scan-amazon.how':
    'No scan: offer refund or second parcel, the buyer chooses. Scan at the right place: show it in the thread, kindly, and offer to have the carrier search.',
  'playbook.step.way-scan-ebay.title': 'Let the delivery scan decide',
  'playbook.step.way-scan-ebay.why':
    'eBay looks for status delivered, date, and the city and postal code of the order, from a carrier that is linked to eBay. If one is missing, the buyer wins.',
  'playbook.step.way-scan-ebay.how':
    'Not proven: refund or second parcel, settled before eBay steps in. Proven: upload the tracking and explain it in two sentences.',
  'playbook.step.way-scan-aliexpress.title': 'Let the delivery scan decide',
  'playbook.step.way-scan-aliexpress.why':
    'An official carrier record with the delivery scan decides. Without one the refund is only a matter of days.',
  'playbook.step.way-scan-aliexpress.how':
    'Not proven: accept, or put forward a second parcel with a date as our plan. Proven: reject with the record attached. Never ask the buyer to confirm receipt early.',
  'playbook.step.way-fault-amazon.title': 'Offer the return on terms at least as good as Amazon’s',
  'playbook.step.way-fault-amazon.why':
    'A buyer whose item is faulty wins an A-to-z claim if the return was refused or made difficult.',
  'playbook.step.way-fault-amazon.how':
    'In the US a prepaid label is the default; for fashion and international returns we pay. Beside the return you may offer a partial refund for keeping it.',
  'playbook.step.way-fault-ebay.title': 'Accept the return; the label is ours',
  'playbook.step.way-fault-ebay.why':
    'An item not as described must be taken back, even with “no returns” in the listing. Declined or ignored, eBay may refund without the item coming back.',
  'playbook.step.way-fault-ebay.how':
    'Accept in time. A partial refund or a replacement may be offered, but the buyer may say no, and our 3 business days run on.',
  'playbook.step.way-fault-aliexpress.title': 'Accept, or reject with a plan of our own',
  'playbook.step.way-fault-aliexpress.why':
    'A bare rejection sends the dispute to AliExpress, and a fault found there counts against the store. There is one appeal, within 7 days.',
  'playbook.step.way-fault-aliexpress.how':
    'Put an amount and our evidence into the plan, with one sentence that the buyer understands. Do not ask the buyer to change the reason.',
  'playbook.step.way-return-amazon.title': 'Authorise the return and state the terms',
  'playbook.step.way-return-amazon.why':
    'A clear return keeps a change of mind from becoming a claim. After receipt the refund is due in 2 business days.',
  'playbook.step.way-return-amazon.how':
    'Answer the request within 24 hours. If the item comes back used or incomplete, deduct what it lost and explain it to the buyer.',
  'playbook.step.way-return-ebay.title': 'Apply our return policy, exactly',
  'playbook.step.way-return-ebay.why':
    'More than promised is generous, less is a defect. If the policy takes returns, declining one is not open to us.',
  'playbook.step.way-return-ebay.how':
    'Accept in the request; the label is paid by whom the listing names. After receipt refund within 2 business days. If the policy takes no returns, decline kindly.',
  'playbook.step.way-return-aliexpress.title': 'Say who pays the way back, in the dispute',
  'playbook.step.way-return-aliexpress.why':
    'Only what stands in the dispute plan can be enforced. The buyer then has 10 days to ship.',
  'playbook.step.way-return-aliexpress.how':
    'Free Returns: accept. Otherwise propose return and refund, or part of the price back for keeping it. Confirm the parcel when it has arrived.',
  'playbook.step.way-withdrawal.title': 'EU buyer within 14 days: refund, no bargaining',
  'playbook.step.way-withdrawal.why':
    'Withdrawal is a right of consumers. Bargaining about it is unlawful, and the marketplace would decide for the buyer.',
  'playbook.step.way-withdrawal.how':
    'Confirm the withdrawal and refund price and standard shipping. An exchange or a partial refund only if the buyer brings it up.',
  'playbook.step.way-ask.title': 'Ask the buyer what would put it right',
  'playbook.step.way-ask.why':
    'Most buyers want what they ordered, not the money. Whoever guesses pays too much.',
  'playbook.step.way-ask.how':
    'One open question with two or three examples. Make your offer before the buyer names “everything back”, and never state a maximum.',
  'playbook.step.way-costs.title': 'Look at Costs before you name an amount',
  'playbook.step.way-costs.why':
    'A quick full refund without return is mostly the dearest way: goods, freight and fee are gone.',
  'playbook.step.way-costs.how':
    'Type in what is missing, compare the ways that fit what is owed, and note why if you still choose the dearest.',
  'playbook.step.way-chargeback-amazon.title': 'Open chargeback? Offer nothing outside it',
  'playbook.step.way-chargeback-amazon.why': 'A refund beside an open chargeback is paid twice.',
  'playbook.step.way-chargeback-amazon.how':
    'Look under Performance, Chargeback Claims. Answer there within 7 days, once and completely: ship date, tracking, item, messages.',
  'playbook.step.way-chargeback-ebay.title': 'Open payment dispute? Offer nothing outside it',
  'playbook.step.way-chargeback-ebay.why':
    'It closes every other path for this order, and a refund beside it is paid twice.',
  'playbook.step.way-chargeback-ebay.how':
    'You have 5 calendar days. Upload everything before you contest, at most 5 pictures and 1.75 MB: nothing can be added afterwards.',
  'playbook.step.way-chargeback-aliexpress.title': 'Open chargeback? Offer nothing outside it',
  'playbook.step.way-chargeback-aliexpress.why':
    'AliExpress freezes order and money until the card issuer decides. A refund beside it is paid twice.',
  'playbook.step.way-chargeback-aliexpress.how':
    'Upload within the time in the notice: promised delivery date, packing photos, the carrier’s record, the chat.',

  // 5 Reship
  'playbook.step.reship-offer.title': 'Offer the second parcel first',
  'playbook.step.reship-offer.why':
    'It gives the buyer what was ordered, keeps the sale, and costs goods and freight instead of the whole price.',
  'playbook.step.reship-offer.how':
    'Offer it as a choice beside the refund that is owed, with a day on which it leaves. Send it only after a clear yes.',
  'playbook.step.reship-part.title': 'Send only what is missing or broken',
  'playbook.step.reship-part.why':
    'A lid or a cable costs a letter, a new set costs a parcel. For a faulty article people take a working one rather than money.',
  'playbook.step.reship-part.how':
    'Ask which part it is. If there is no single part, offer a new item, and leave the broken one with the buyer when the way back costs more than it is worth.',
  'playbook.step.reship-exchange.title': 'Offer an exchange of size, colour or model',
  'playbook.step.reship-exchange.why':
    'If it just did not fit, the other variation keeps the sale and satisfies the buyer.',
  'playbook.step.reship-exchange.how':
    'Check stock first. Settle the return in the marketplace’s flow, then name the variation and the day it leaves.',
  'playbook.step.reship-stock-address.title': 'Check stock and address before you promise',
  'playbook.step.reship-stock-address.why':
    'A second parcel that goes missing at the same address costs everything twice.',
  'playbook.step.reship-stock-address.how':
    'Let the buyer check the address in the order and answer yes or no. Do not ask for it in a message; it is personal data.',
  'playbook.step.reship-exchange-freight.title': 'Say beforehand who pays which way',
  'playbook.step.reship-exchange-freight.why':
    'Freight that comes as a surprise turns a friendly exchange into a complaint.',
  'playbook.step.reship-exchange-freight.how':
    'Way back and second shipment, one figure each. No payment outside the marketplace: if a sum stays with the buyer, the refund becomes smaller.',
  'playbook.step.reship-record-amazon.title': 'Put the new tracking number into the thread',
  'playbook.step.reship-record-amazon.why':
    'Amazon sees the second parcel only if the order’s thread says so. Otherwise it counts as not delivered.',
  'playbook.step.reship-record-amazon.how':
    'Carrier, number, day of arrival, in one message of the order. A Buy Shipping label is the best proof.',
  'playbook.step.reship-record-ebay.title': 'Send it tracked and say so in the request',
  'playbook.step.reship-record-ebay.why':
    'The clock of the request runs on until the buyer has it, and the second parcel needs proof of delivery like the first.',
  'playbook.step.reship-record-ebay.how':
    'Add the number in the request. From 750 USD, 750 CAD, 750 AUD, 450 GBP or 550 EUR order total with signature confirmation.',
  'playbook.step.reship-record-aliexpress.title': 'Write the second parcel into the dispute plan',
  'playbook.step.reship-record-aliexpress.why':
    'A number given only in the chat does not count, and a promise that is not kept costs points.',
  'playbook.step.reship-record-aliexpress.how':
    'Write carrier, number and date into our plan and add the shipping record as evidence.',
  'playbook.step.reship-share.title': 'Share the value by a smaller refund, never by a payment',
  'playbook.step.reship-share.why':
    'Amazon and eBay forbid money from the buyer outside checkout. What is owed stays owed; only a free agreement makes it smaller.',
  'playbook.step.reship-share.how':
    'Second parcel at our cost and a small amount for the wait, instead of the whole refund. The break-even marks are in Costs.',
  'playbook.step.reship-share-aliexpress.title': 'Share the value only through the platform',
  'playbook.step.reship-share-aliexpress.why':
    'A price difference may be collected by the listing made for it on AliExpress, and only if the buyer likes the idea.',
  'playbook.step.reship-share-aliexpress.how':
    'Offer it as one of two ways, with the exact sum from Costs. If the fault is ours, a second parcel with a smaller refund is the fair form.',
  'playbook.step.reship-one-date.title': 'Name one date and keep it',
  'playbook.step.reship-one-date.why':
    'A second broken promise is not forgiven, and on AliExpress it is an offence of its own.',
  'playbook.step.reship-one-date.how':
    'Take the carrier’s date and add two days. Look at the parcel every other day and write before the buyer does.',

  // 6 Discount
  'playbook.step.discount-late.title': 'Offer part of the price only while the parcel is moving',
  'playbook.step.discount-late.why':
    'For a parcel that comes late, a part refund is fair. For one that does not come, the whole refund is owed.',
  'playbook.step.discount-late.how':
    'Give the exact amount for the delay, the day on which you look again, and say that the full refund stays open.',
  'playbook.step.discount-keepable.title': 'Offer part of the price only if the item can be used',
  'playbook.step.discount-keepable.why':
    'Who keeps a usable item values the first part of a refund most, so little goes far. Who cannot use it wants well over half.',
  'playbook.step.discount-keepable.how':
    'Amount, what stays with the buyer, and the return as the other choice, in one message. Make it before the buyer names a sum.',
  'playbook.step.discount-beside-return.title': 'Offer keeping it beside the return',
  'playbook.step.discount-beside-return.why':
    'Many who send back would gladly be spared the trip. For us, freight and a returned item often cost more than a part refund.',
  'playbook.step.discount-beside-return.how':
    'Name the return first, then the amount for keeping it. For an EU withdrawal do this only if the buyer asks.',
  'playbook.step.discount-exact.title': 'Begin with an exact, reckoned amount',
  'playbook.step.discount-exact.why':
    'Exact amounts are answered with smaller counter-offers than round ones, and the reckoning makes them fair.',
  'playbook.step.discount-exact.how':
    'Take the first step of the ladder in Costs and say in half a sentence how it comes about. Not “about 25 %”.',
  'playbook.step.discount-shrinking.title': 'Make every further step smaller, and stop in time',
  'playbook.step.discount-shrinking.why':
    'Shrinking steps show that the end is near, without a threat. Equal steps invite the next demand.',
  'playbook.step.discount-shrinking.how':
    'Two or three steps from the ladder. Stop where the return costs less, and offer it then. No “last chance”.',
  'playbook.step.discount-flow-amazon.title': 'Refund through Manage Orders, with the reason',
  'playbook.step.discount-flow-amazon.why':
    'All payments to buyers go through Amazon. A refund made there is the only one that counts in a claim.',
  'playbook.step.discount-flow-amazon.how':
    'Agree on the amount in the thread, then refund exactly that and say in the thread that it is done.',
  'playbook.step.discount-flow-ebay.title': 'Make the offer in the request; it is made once',
  'playbook.step.discount-flow-ebay.why':
    'The partial refund offer of a return can be declined, and it does not stop the clock. A second try is usually not open.',
  'playbook.step.discount-flow-ebay.how':
    'Agree by message first, then enter exactly that amount. Watch the date to answer while the buyer thinks.',
  'playbook.step.discount-flow-aliexpress.title': 'Enter the amount as our plan in the dispute',
  'playbook.step.discount-flow-aliexpress.why':
    'An amount in the chat binds nobody and stops no countdown. The plan does both.',
  'playbook.step.discount-flow-aliexpress.how':
    'Refund without return, the exact amount, our evidence. Then one friendly line in the chat that it is there.',
  'playbook.step.discount-no-strings.title': 'Tie nothing to it',
  'playbook.step.discount-no-strings.why':
    'Money for a review, for a changed reason or for a withdrawn request is forbidden everywhere, and it undoes the goodwill.',
  'playbook.step.discount-no-strings.how':
    'The offer stands on its own: amount, item stays, yes or no. Nothing about ratings, the request or next orders.',

  // By situation
  'playbook.step.facts-trace.title': 'Have the carrier search, and note the number of the trace',
  'playbook.step.facts-trace.why':
    '“Stuck” and “lost” are the carrier’s to say. The trace is our proof towards the platform, and the ground for the carrier’s compensation.',
  'playbook.step.facts-trace.how':
    'Open the trace at the carrier’s desk. Then note the contact here with day and number: the step ticks itself.',
  'playbook.step.facts-why-back.title': 'Find out why the parcel came back',
  'playbook.step.facts-why-back.why':
    'Address, refusal or a missed pick-up: what is owed, and who pays the second freight, depends on it.',
  'playbook.step.facts-why-back.how':
    'Read the last scans and compare the address on the label with the order. Let the buyer confirm the address in the order itself.',
  'playbook.step.facts-customs.title': 'Find out what customs waits for',
  'playbook.step.facts-customs.why':
    'Most holds wait for a paper or for duty, and pass in days once somebody acts. Without a reason every date is a guess.',
  'playbook.step.facts-customs.how':
    'Ask the carrier whether invoice, duty or a permit is missing, and note the contact. Send the paper the same day if it is ours.',
  'playbook.step.facts-carrier-damage.title': 'Report the damage to the carrier',
  'playbook.step.facts-carrier-damage.why':
    'Many carriers pay only if damage is reported within days and the packaging still exists.',
  'playbook.step.facts-carrier-damage.how':
    'Ask the buyer to keep box and padding until it is settled, and file the claim with the photos.',
  'playbook.step.facts-fault-steps.title': 'Rule out what can be put right in two minutes',
  'playbook.step.facts-fault-steps.why':
    'Battery, switch, setting, voltage: some “defects” are none, and the buyer has a working item today.',
  'playbook.step.facts-fault-steps.how':
    'At most two simple checks, as questions, without a lecture. If they do not help, believe it and go on.',
  'playbook.step.facts-packing.title': 'Compare pick list, weight and packing photo',
  'playbook.step.facts-packing.why':
    'They show whether the parcel left complete. The weight on the label tells a missing piece from a lost one.',
  'playbook.step.facts-packing.how':
    'Look up what was packed and what the carrier weighed, and keep both. Ask for a photo of the label on the item.',
  'playbook.step.facts-still-here.title': 'See whether the parcel is still in the house',
  'playbook.step.facts-still-here.why':
    'Before the hand-over a cancellation costs nothing. After it, it is a return.',
  'playbook.step.facts-still-here.how':
    'Ask the warehouse now, and have it held if you can. Decide only when you know.',
  'playbook.step.facts-payment-proof.title': 'Collect the proof before you answer',
  'playbook.step.facts-payment-proof.why':
    'There is one answer. What is missing then cannot be added.',
  'playbook.step.facts-payment-proof.how':
    'Tracking with the delivery scan, address and signature where there is one, invoice, messages, the listing as sold. Keep each page here first.',
  'playbook.step.facts-payment-address.title': 'Compare the delivery address with the order',
  'playbook.step.facts-payment-address.why':
    'Delivered to the address of the order is the strongest point against “I did not buy this”.',
  'playbook.step.facts-payment-address.how':
    'Place and postal code of the scan against the order. If the address was changed after the purchase, say who changed it.',
  'playbook.step.facts-claim-file.title': 'Put the whole file together before you answer',
  'playbook.step.facts-claim-file.why':
    'Whoever decides reads what is in the claim, not what we know. A second answer is seldom asked for.',
  'playbook.step.facts-claim-file.how':
    'Timeline, tracking, photos, what was offered and what the buyer said. Evidence makes the pack; check it against the form’s limits.',
  'playbook.step.facts-decision.title': 'Read why it was decided so',
  'playbook.step.facts-decision.why': 'An appeal that does not answer the reason is refused.',
  'playbook.step.facts-decision.how':
    'Keep the page with the decision. Note in one sentence what the decision is based on.',
  'playbook.step.facts-appeal-new.title': 'Find what the decision has not seen',
  'playbook.step.facts-appeal-new.why': 'An appeal wants new facts, not a better mood.',
  'playbook.step.facts-appeal-new.how':
    'A delivery scan that came later, a signature, a photo, a refund already made. If there is nothing new, close the case and save the hour.',
  'playbook.step.sincerity-cancel-amazon.title': 'Answer within 24 hours that the wish has arrived',
  'playbook.step.sincerity-cancel-amazon.why':
    'Until somebody answers, the buyer expects a parcel or the money, and either may be wrong.',
  'playbook.step.sincerity-cancel-amazon.how':
    'Say that you are stopping it and when you will know. Never ask a buyer to cancel; the wish must be the buyer’s own.',
  'playbook.step.sincerity-cancel-ebay.title': 'Answer the cancellation within 3 days',
  'playbook.step.sincerity-cancel-ebay.why':
    'A paid order whose request runs out stands as before, and an unwanted parcel comes back as a return.',
  'playbook.step.sincerity-cancel-ebay.how':
    'Answer in the request. One sentence is enough: whether it can still be stopped.',
  'playbook.step.sincerity-cancel-aliexpress.title': 'Answer the cancellation within 72 hours',
  'playbook.step.sincerity-cancel-aliexpress.why': 'On silence the order is closed and refunded.',
  'playbook.step.sincerity-cancel-aliexpress.how':
    'Answer in the order. Never ask the buyer to change the reason: that alone is an offence.',
  'playbook.step.sincerity-payment.title': 'Leave the payment out of the chat',
  'playbook.step.sincerity-payment.why':
    'The bank asks us, not the buyer. A word about money outside the dispute can be read as a second promise.',
  'playbook.step.sincerity-payment.how':
    'Put the last day to answer into your calendar now. If the buyer writes, thank, and say that the bank is looking at it.',
  'playbook.step.sincerity-claim-amazon.title': 'Answer Amazon’s questions within 72 hours',
  'playbook.step.sincerity-claim-amazon.why':
    'Amazon decides from what is in the thread and the claim. Unanswered questions are held against us.',
  'playbook.step.sincerity-claim-amazon.how':
    'Answer in the claim itself, short, in order of time. Take the time on the page; it wins.',
  'playbook.step.sincerity-claim-ebay.title': 'Add what you know to the case at once',
  'playbook.step.sincerity-claim-ebay.why':
    'eBay decides within about two days. What is not in the case by then does not exist.',
  'playbook.step.sincerity-claim-ebay.how':
    'Tracking as tracking, not as a picture. Two sentences on what happened and what you offered.',
  'playbook.step.sincerity-claim-aliexpress.title': 'Answer the dispute officer in time',
  'playbook.step.sincerity-claim-aliexpress.why':
    'From here AliExpress proposes the plan. Who does not answer agrees.',
  'playbook.step.sincerity-claim-aliexpress.how':
    'Answer where the page asks, with evidence attached. The countdown on the page wins.',
  'playbook.step.sincerity-decision.title':
    'Take the decision calmly and note the last day to appeal',
  'playbook.step.sincerity-decision.why':
    'Anger makes poor appeals. The time runs from the decision, not from the day we read it.',
  'playbook.step.sincerity-decision.how':
    'Write the day down as a promise here. The buyer hears nothing of it: it is between us and the platform.',
  'playbook.step.feelings-no-pressure.title':
    'Stay kind, and never ask for the claim to be withdrawn',
  'playbook.step.feelings-no-pressure.why':
    'Asking a buyer to close a claim is forbidden, and it is read by those who decide it.',
  'playbook.step.feelings-no-pressure.how':
    'If you write at all: what you have done, and that the buyer need not do anything.',
  'playbook.step.way-lost.title': 'Refund or second parcel: let the buyer choose, today',
  'playbook.step.way-lost.why':
    'The whole payment is owed. Every day of waiting costs trust and wins nothing.',
  'playbook.step.way-lost.how':
    'Offer both in one message with a day for each. Claim the loss from the carrier; that is our business, not the buyer’s.',
  'playbook.step.way-returned.title': 'Send it again or refund it, as the buyer likes',
  'playbook.step.way-returned.why':
    'The goods are with us: a second parcel costs the freight only. Without delivery the payment is owed.',
  'playbook.step.way-returned.how':
    'Have the address confirmed first. If the buyer refused the parcel, treat it as a return by the policy.',
  'playbook.step.way-customs.title': 'Say who does what until which day',
  'playbook.step.way-customs.why':
    'Duty belongs to whom the listing says; a paper that is missing is ours. As long as nobody names a day, the buyer sees a lost parcel.',
  'playbook.step.way-customs.how':
    'Name one day on which you look again. If it is not released by then, refund or second parcel, as for a parcel that is lost.',
  'playbook.step.way-late.title': 'See whether it is late by the promise or by feeling',
  'playbook.step.way-late.why':
    'The promised day decides. Past it, the buyer may open a request; before it, an honest date is enough.',
  'playbook.step.way-late.how':
    'Late and on its way: a day and, where it fits, a small amount for the delay. Late and arrived: thank, and a small amount at most.',
  'playbook.step.way-cancel-amazon.title':
    'Cancel in Manage Orders, with the buyer’s wish as reason',
  'playbook.step.way-cancel-amazon.why':
    'Then no cancellation by the seller is counted against us.',
  'playbook.step.way-cancel-amazon.how':
    'Only before it is shipped. Choose “Buyer requested”, and say in the thread that it is done.',
  'playbook.step.way-cancel-ebay.title': 'Accept in the request, or cancel with “buyer asked”',
  'playbook.step.way-cancel-ebay.why':
    'Any other reason counts as a defect. The refund goes with it.',
  'playbook.step.way-cancel-ebay.how':
    'Only before it is sent. If it has gone, decline kindly and explain the return.',
  'playbook.step.way-cancel-aliexpress.title': 'Accept the cancellation in the order',
  'playbook.step.way-cancel-aliexpress.why':
    'A buyer’s own reason never hurts the store; not shipping does.',
  'playbook.step.way-cancel-aliexpress.how':
    'Accept before the time runs out. If the parcel has been handed over, say so there with its number.',
  'playbook.step.way-sent-already.title': 'Already on its way: explain the return instead',
  'playbook.step.way-sent-already.why':
    'A parcel cannot be called back, but the buyer can refuse or return it.',
  'playbook.step.way-sent-already.how':
    'Say it kindly, with the tracking number and how the return works. In the EU withdrawal is a right anyway.',
  'playbook.step.way-contest.title': 'Contest with proof, or accept in time',
  'playbook.step.way-contest.why':
    'Without a delivery scan at the right address the issuer decides for the buyer, and the goods are gone as well.',
  'playbook.step.way-contest.how':
    'Proof complete: contest, once. Not complete: accept before the time runs out, and spare fee and hours.',
  'playbook.step.way-claim-amazon.title': 'Show the proof, or refund before it is granted',
  'playbook.step.way-claim-amazon.why':
    'A claim that is granted counts against the order defect rate. What is granted cannot be recovered from the buyer.',
  'playbook.step.way-claim-amazon.how':
    'Proof: represent with the tracking and the thread. No proof: a full refund ends it. Nothing in between while it runs.',
  'playbook.step.way-claim-ebay.title': 'Settle before eBay decides, or prove the delivery',
  'playbook.step.way-claim-ebay.why':
    'A case that eBay decides for the buyer is a defect, and the refund comes with it.',
  'playbook.step.way-claim-ebay.how':
    'Proof: tracking with city and postal code, signature where the sum asks for it. No proof: refund in the case now.',
  'playbook.step.way-claim-aliexpress.title': 'Take the officer’s plan, or answer with evidence',
  'playbook.step.way-claim-aliexpress.why': 'Fault found there is counted against the store.',
  'playbook.step.way-claim-aliexpress.how':
    'If the plan is dearer than your own, show why with pictures and the carrier’s record. Else accept, and be done.',
  'playbook.step.way-appeal-amazon.title': 'Appeal within 30 days, with the proof attached',
  'playbook.step.way-appeal-amazon.why': 'There is one chance, and new facts decide it.',
  'playbook.step.way-appeal-amazon.how':
    'Choose the reason from the list, attach the proof of delivery or the messages, and refer to the day of each.',
  'playbook.step.way-appeal-ebay.title': 'Appeal within 30 days of the closing',
  'playbook.step.way-appeal-ebay.why': 'Only new evidence changes a decision.',
  'playbook.step.way-appeal-ebay.how':
    'Upload what is new and say in two sentences what it shows. eBay answers in about two days.',
  'playbook.step.way-appeal-aliexpress.title': 'Appeal once, within 7 days',
  'playbook.step.way-appeal-aliexpress.why': 'There is no second appeal.',
  'playbook.step.way-appeal-aliexpress.how':
    'Only genuine material: a made-up proof can close the store. Name what is new in the first sentence.',
  'playbook.step.way-safet.title': 'Amazon refunded against its own policy? File a SAFE-T claim',
  'playbook.step.way-safet.why':
    'For returns that came back used, wrong or not at all, Amazon may reimburse us. In the US the time is 30 days.',
  'playbook.step.way-safet.how':
    'Photos of item, packaging and label, serial number, the reason that the buyer gave. Not after a granted A-to-z claim.',
  'playbook.step.reship-wait.title': 'No second parcel while the first is on its way',
  'playbook.step.reship-wait.why': 'Two parcels arrive, and one is never paid for.',
  'playbook.step.reship-wait.how':
    'Agree a day on which you look again. If it is not there by then, offer the second parcel or the refund.',
  'playbook.step.discount-goodwill.title': 'Proven delivery: goodwill at most',
  'playbook.step.discount-goodwill.why':
    'Money for a parcel that has been delivered invites the next one, and reads like an admission.',
  'playbook.step.discount-goodwill.how':
    'Help to look first: household, neighbours, safe place. If you still give something, give it once and say that it is goodwill.',
  'playbook.step.discount-with-parcel.title':
    'A small amount for the wait, only beside the second parcel',
  'playbook.step.discount-with-parcel.why':
    'Alone it would be less than is owed. Beside a second parcel it is a kind gesture that costs little.',
  'playbook.step.discount-with-parcel.how':
    'An exact amount from Costs, in the message that names the day of the second parcel.',
} as const
