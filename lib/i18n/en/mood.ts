/** What an answer should take up and leave out, by what the buyer's words tell; see `lib/mood/advice.ts`. */
export const mood = {
  'mood.acknowledge.threat-legal': 'Answer with facts and dates alone, in a friendly tone.',
  'mood.acknowledge.threat-chargeback':
    'Say at once what you refund through the marketplace, and by when.',
  'mood.acknowledge.threat-case':
    'A case is the buyer’s right. Say what you do today to make it needless.',
  'mood.acknowledge.threat-review':
    'Take up what the complaint is about, as if no review had been named.',
  'mood.acknowledge.threat-social': 'Say that you take it seriously and settle it here.',
  'mood.acknowledge.accusation': 'Say how it must look to them, then the facts with their dates.',
  'mood.acknowledge.anger': 'Name the trouble in the first sentence, before any explanation.',
  'mood.acknowledge.event-missed': 'Name the occasion that was missed.',
  'mood.acknowledge.repeated-contact': 'Say that they had to write more than once, and regret it.',
  'mood.acknowledge.waiting': 'Say how long they have waited, in days.',
  'mood.acknowledge.disappointment': 'Name what they had hoped for and did not get.',
  'mood.acknowledge.calm': 'Thank them for their patience with a day, not with words alone.',
  'mood.acknowledge.thanks': 'Return the thanks in one sentence, then the next step.',
  'mood.acknowledge.level-0': 'Answer what was asked, briefly.',
  'mood.acknowledge.level-1': 'Give one next step, with its day.',
  'mood.acknowledge.level-2': 'Offer one remedy that you can keep, and ask whether it suits them.',
  'mood.acknowledge.level-3': 'Answer today, with one clear remedy and its day.',
  'mood.avoid.threat-legal': 'Arguing about the law, admitting guilt, or warning in return.',
  'mood.avoid.threat-chargeback':
    'Refunding before you know whether the bank is already taking the money back.',
  'mood.avoid.threat-case': 'Asking them not to open a case, or to close it.',
  'mood.avoid.threat-review':
    'Any word on reviews, and any offer that could look like the price of one.',
  'mood.avoid.threat-social': 'Asking them not to post, or to go on somewhere else.',
  'mood.avoid.accusation': 'Defending yourself first, or doubting their word.',
  'mood.avoid.anger': '“Calm down”, “as I said”, and the carrier’s faults as an excuse.',
  'mood.avoid.event-missed': 'A later delivery, offered as if it brought the day back.',
  'mood.avoid.repeated-contact': 'Asking again for what they have already sent.',
  'mood.avoid.waiting': '“Please be patient” without a day.',
  'mood.avoid.disappointment': 'Praising the goods, or “it is normal”.',
  'mood.avoid.calm': 'Using their patience to put it off.',
  'mood.avoid.thanks': 'Asking for a review in return.',
  'mood.avoid.level-0': 'Apologies at length.',
  'mood.avoid.level-1': 'Set phrases that would fit any order.',
  'mood.avoid.level-2': 'Several questions at once, and conditions.',
  'mood.avoid.level-3': 'Bargaining in small steps, or leaving it until tomorrow.',
} as const
