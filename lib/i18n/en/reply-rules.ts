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
} as const
