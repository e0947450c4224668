/** Why a reply breaks a rule; the check itself names the key of each. */
export const replyRules = {
  'replies.rule.L-LINK':
    'Links out of the marketplace, and pointers to a shop of one’s own, are not allowed in messages.',
  'replies.rule.L-MAIL':
    'E-mail addresses, and asking for an e-mail, take the conversation off the marketplace.',
  'replies.rule.L-PHONE':
    'Phone numbers, and asking to call or text, take the conversation off the marketplace.',
  'replies.rule.L-IM': 'Messengers and social networks take the conversation off the marketplace.',
  'replies.rule.L-OFFPAY':
    'Money moves through the marketplace only; payment or refund outside it is not allowed.',
  'replies.rule.L-EXTRAPAY':
    'The buyer may not be asked for more money; AliExpress knows one special link for price differences.',
  'replies.rule.L-RECOURSE':
    'After a granted claim Amazon allows no recourse against the customer.',
  'replies.rule.L-TAX': 'Helping to declare a false value, or a gift, is illegal.',
  'replies.rule.L-CLOSE':
    'Asking to close or withdraw a case steers the buyer’s rights; tied to money it is manipulation.',
  'replies.rule.L-CANCELREQ':
    'The buyer may not be asked to cancel: a seller who cannot ship cancels himself.',
  'replies.rule.L-REASON':
    'Steering the buyer to another reason for a cancellation or dispute is punished.',
  'replies.rule.L-CONFIRM':
    'Inducing the buyer to confirm receipt before the parcel has arrived is punished.',
  'replies.rule.L-ENTITLE': 'The buyer may have all of the money back by right: say that first.',
  'replies.rule.L-REVIEWASK': 'Do not ask for a review while a dispute is open.',
  'replies.rule.L-REVIEWPOS':
    'Asking for positive reviews, or only from happy buyers, is manipulation of reviews.',
  'replies.rule.L-REVIEWEDIT': 'Asking to change or remove a review is manipulation of reviews.',
  'replies.rule.L-INCENT':
    'Money or gifts near a review or a claim are an incentive, which is forbidden.',
  'replies.rule.L-MARKET':
    'Advertising is not allowed in order messages without the buyer’s consent.',
  'replies.rule.L-ABUSE': 'Insults, accusations and threats are forbidden on every marketplace.',
  'replies.rule.L-PRESSURE':
    'Pressure makes a fair offer look like a trap; say what the buyer may choose.',
  'replies.rule.L-ADMIT':
    'An admission of fault, or an unlimited promise, can be held against the shop.',
  'replies.rule.L-PROMISE': 'A promise: note it with its amount and date, and keep it.',
  'replies.rule.L-PIIASK':
    'Personal papers, card and bank data are not to be asked for in messages.',
  'replies.rule.L-HTML': 'Messages are plain text: markup is refused or shown as it is.',
  'replies.rule.L-LEN': 'The form does not take so many characters.',
  // What to write instead of what breaks a rule.
  'replies.better.L-LINK':
    'Name the carrier and the tracking number, or say where on the marketplace the buyer finds it.',
  'replies.better.L-MAIL': 'Ask for the photos or details here: “Please reply to this message.”',
  'replies.better.L-PHONE':
    'Offer to answer here: “Write to us in this conversation; we reply within a day.”',
  'replies.better.L-IM': 'Keep to this conversation: “You can reach us here at any time.”',
  'replies.better.L-OFFPAY': '“We refund through the marketplace, to the way you paid.”',
  'replies.better.L-EXTRAPAY':
    'Offer what costs the buyer nothing more: a smaller refund, or a new parcel at your cost.',
  'replies.better.L-RECOURSE':
    'Leave the refund as it stands; appeal to the marketplace, not to the buyer.',
  'replies.better.L-TAX': '“The parcel is declared with its price and its contents.”',
  'replies.better.L-CLOSE':
    'Say what you do, and leave the case to the buyer: “You need not do anything in the case.”',
  'replies.better.L-CANCELREQ':
    '“We cannot ship and have cancelled the order ourselves; your money is on its way back.”',
  'replies.better.L-REASON':
    'Leave the reason to the buyer: “Please choose the reason that is true for you.”',
  'replies.better.L-CONFIRM':
    '“Please wait until the parcel is in your hands, and tell us if it does not come.”',
  'replies.better.L-ENTITLE':
    'Say first that a full refund is open to the buyer; then offer the other way as a choice.',
  'replies.better.L-REVIEWASK': 'Settle the dispute first, and say nothing of reviews until then.',
  'replies.better.L-REVIEWPOS':
    'Leave reviews out, or ask once for an honest one after all is settled, where that is allowed.',
  'replies.better.L-REVIEWEDIT': 'Solve what the review complains of, and leave the review alone.',
  'replies.better.L-INCENT':
    'Make the offer for what went wrong, with no word of reviews or cases.',
  'replies.better.L-MARKET': 'Leave it out: this message is about this order only.',
  'replies.better.L-ABUSE':
    'Say what you see: “The carrier reports delivery on that day; may we look into it together?”',
  'replies.better.L-PRESSURE':
    'Name the choices without a threat: “You may choose; we go along with either.”',
  'replies.better.L-ADMIT':
    '“We are sorry that it arrived like this”: regret, not guilt, and one thing that you do.',
  'replies.better.L-PROMISE': 'Give one amount and one day that you can keep.',
  'replies.better.L-PIIASK':
    'The address is in the order; ask only for a photo of the goods or the parcel.',
  'replies.better.L-HTML': 'Write plain text; begin a new line instead of a tag.',
  'replies.better.L-LEN': 'Shorten it to regret, what you do, and by when.',
} as const
