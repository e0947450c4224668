import type { LanguageWords } from './types.ts'

const thing =
  '(?:order|orders|item|items|package|packages|parcel|parcels|product|products|goods|delivery|shipment|stuff|purchase|mail)'
const no =
  "(?:not|never|hasn't|hasnt|haven't|havent|didn't|didnt|isn't|isnt|wasn't|wasnt|don't|dont|doesn't|doesnt|yet to|cannot|can't)"
const notOtherwise =
  '(?! <3>(?:refund|reply|replies|answer|answers|response|money|label|message|messages|email|invoice|instructions|help|right|correct|complete|full|all|part|parts|pieces|screws|both|cable|charger|accessories|manual|wrong|size|colou?r|information|confirmation|whole|what|tracking)(?!\\p{L}))'
const notWhole =
  '(?! <2>(?:intact|complete|completely|whole|undamaged|safely|condition|as described|in one piece|in good|in perfect|with all|on time|in time|broken|damaged|early|before|until|late)(?!\\p{L}))'
const part =
  '(?:part|parts|piece|pieces|screw|screws|bolt|bolts|accessory|accessories|component|components|cable|charger|adapter|plug|manual|instructions|lid|cap|remote|battery|batteries|strap|hook|bag|cup|cups|plate|plates|legs?|wheels?|keys?|case|cover|item|items|one|two|three|four|half|something)'
const wrongThing =
  '(?:item|items|product|products|size|colou?r|one|ones|model|version|thing|things|article|order|part|variant|book|shoes|dress|shirt|jacket|phone|lamp|voltage|plug|set|package|parcel)'

export const en: LanguageWords = {
  language: 'en',
  says: {
    'not-received': [
      `${no} <2>(?:arrived?|been delivered|delivered|turned up|turn up|showed up|shown up|show up|come|came|reached (?:me|us)|made it)${notWhole}`,
      `${no} <2>(?:received?|recieved?|gotten|got|get|seen)${notOtherwise}(?= <3>(?:it|them|anything|${thing})(?!\\p{L}))`,
      `${no} <2>(?:received?|recieved?)(?= ?(?:$|[^\\p{L} ]|yet|so far|still|until|till|as of|and|but|after|even|this|my|a thing))${notOtherwise}`,
      `(?:where is|where's|wheres|where are|what happened to|what happened with|any news on|any news about) <1>(?:my|the|our) <2>${thing}`,
      `(?:my|the|our) <1>${thing} <3>(?:lost|stolen|disappeared|vanished)`,
      `(?:my|the|our) <1>${thing} <2>missing(?= ?(?:$|[^\\p{L} ]|since|for|and now))`,
      `(?:says|said|shows|showed|marked|showing|stated|listed|states|claims) <5>delivered,? <2>(?:but|however|yet|though|and) <7>(?:not|never|nothing|no|nowhere|isn't|wasn't|don't|didn't|haven't|hasn't|none)`,
      `(?:still )?waiting (?:for|on) <1>(?:my|the|our) <1>${thing}(?! <1>(?:to be (?:refunded|replaced|exchanged)|refund|replacement))`,
      '(?:lost|stuck) in (?:transit|the mail|the post|customs)',
      `nothing <2>(?:arrived|came|come|delivered|received|in (?:my|the|our) (?:mailbox|letterbox))`,
      `no <1>(?:package|parcel|delivery) <2>(?:arrived|came|received|here|at my|at the|in my|to be found|anywhere)`,
      `${thing} not (?:received|delivered|arrived|here)`,
      "tracking <4>(?:not|hasn't|hasnt|stopped|isn't|never) <2>(?:updat~|mov~|chang~)",
      'item not received',
      'never received <1>(?:it|them|anything)',
      '(?:nowhere|not anywhere) to be (?:found|seen)',
      `${thing} <2>(?:is|are)(?: still)? not here`,
      'still (?:not here|no (?:sign|trace) of|nothing)',
    ],
    late: [
      '(?:arrived?|came|comes|delivered|delivery|received|got|shipped|sent|is|was|arriving) <4>(?:late|too late)(?!\\p{L})',
      '(?:late|delayed|slow) (?:delivery|arrival|shipping|shipment)',
      '(?:delivery|shipping|shipment) <2>(?:late|delayed|slow)',
      '(?:day|days|week|weeks|month|months) <1>(?:late|overdue|behind schedule|past the|after the (?:promised|estimated|expected|delivery))',
      "(?:not|didn't|didnt|hasn't|never) <2>(?:arrive|arrived|delivered|come|came|here) <1>(?:on|in) time",
      '(?:too late|not in time|not on time) (?:for|to)',
      'missed <3>(?:birthday|christmas|wedding|anniversary|deadline|delivery date|holiday|trip)',
      '(?:supposed|meant|due|scheduled|promised|guaranteed) (?:to (?:arrive|be delivered|be here|come|get here)|for delivery|delivery) <3>(?:by|on|last|yesterday|before|days|a week|weeks|two|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(?:took|takes|taken|taking) <3>(?:weeks|months|forever|too long|so long|way too long|ages)',
      'missed estimated delivery',
    ],
    damaged: [
      '(?:in|into) <2>(?:pieces|bits|shards)(?! set)',
      '(?:hole|holes|dent|dents|crack|cracks|chip) (?:in|on) (?:the|it|one|both|my)',
      'fell apart when <3>opened',
    ],
    defective: [
      "(?:does|do|did|is|are|was)(?:n't|nt| not) <2>(?:work|working|function|functioning|turn on|turning on|power on|power up|charge|charging|start|starting|switch on|heat|heating|connect|connecting|spin|light up|pair|respond)(?!\\p{L})",
      "(?:won't|wont|will not|can't|cannot|refuses to) <3>(?:turn on|power on|charge|start|work|switch on|connect|hold a charge|turn it on|switch it on|get it to work|pair)",
      '(?:stopped|quit|stops|never) <1>(?:working|functioning|worked|charging|turned on)',
      'not (?:working|functioning|functional)',
      '(?:broke|broken|died|dead|failed|gave up) <1>(?:after|within) <3>(?:use|uses|day|days|week|weeks|month|hour|hours|minutes|first)',
      'dead on arrival',
      '(?:is|was|completely|totally|arrived|battery is) dead(?!line)',
    ],
    'wrong-item': [
      `(?:received|got|sent|sending|delivered|shipped|gave|arrived|come|came|contains?|contained) <4>(?:wrong|incorrect|different|another) <1>${wrongThing}`,
      `(?:wrong|incorrect) ${wrongThing} <2>(?:sent|received|delivered|arrived|shipped|came|in the)`,
      `(?:it|this|that|they)(?:'s| is| was| are| were) <1>(?:wrong|incorrect) <1>${wrongThing}`,
      `^(?:wrong|incorrect|different) <1>${wrongThing}`,
      'not <1>(?:what|the one|the item|the product|the model|the size|the colou?r) <2>(?:ordered|bought|paid for|purchased)',
      '(?:received|got|sent|came|found|inside|delivered|there is|there was|in it) <7>instead of',
      'instead of <5>(?:received|got|you sent|you have sent|there was)',
      '(?:ordered|bought|purchased) <5>(?:but|and),? <2>(?:received|got|was sent|you sent|sent me|this is|it is|it was)(?! <2>(?:it|them|no|nothing|only|just|one|half|broken|damaged|late|message|refund|answer|reply|a message|an email|email|the package|the item|the order|yesterday|today|my)(?!\\p{L}))',
      "someone else(?:’s|'s)? <1>(?:order|item|package|parcel)",
    ],
    'missing-parts': [
      `(?:missing|lacking|lacks|lacked) <3>${part}(?!\\p{L})`,
      `${part} <4>(?:is|are|was|were|still)? ?<1>missing(?! <2>(?:package|parcel|order))`,
      '(?:only|just) <1>(?:received|got|sent|found|contained) <2>(?:one|two|three|four|1|2|3|4|5|half|part|some)(?!\\p{L})',
      '(?:received|got|sent|came with|contained|there (?:is|was|were|are)) <1>(?:only|just) <1>(?:one|two|three|four|a single|1|2|3|4|5|half|some)(?!\\p{L})',
      '(?:box|package|parcel|envelope) <3>empty',
      'empty (?:box|package|parcel|envelope)',
      `${part} <3>(?:not|never|wasn't|weren't|isn't|aren't) <2>(?:included|in the (?:box|package|parcel)|there|delivered with)`,
      `(?:no|without|without the|not include|not have) <1>(?:screws|cable|charger|manual|instructions|adapter|lid|remote|batteries|plug|power cord) (?:included|inside|in the|with|came|at all)`,
      "(?:did not|didn't|does not|doesn't) (?:come with|include|contain) <3>\\p{L}",
      "(?:did not|didn't|haven't|have not|never) <2>(?:receive|received|get|got) <2>(?:all|both|rest|other) <2>(?:of|items|parts|pieces|ones|one|item|half)?",
    ],
    'not-as-described': [
      'not <2>(?:as|like) <3>(?:described|pictured|advertised|shown|listed|picture|pictures|photo|photos|description|listing)',
      "(?:does|do|did|was|is|are)(?:n't|nt| not) <2>(?:match|matching|look like|correspond|the same as|fit the description)",
      '(?:different|differs|nothing like|far) <1>(?:from|than|to|like)? ?<2>(?:photo|photos|picture|pictures|description|listing|ad|advert|advertised|described|shown)',
      'not <2>(?:genuine|authentic|original|real leather|real silk|real gold|new)(?!\\p{L})',
      '(?:poor|bad|terrible|awful|horrible|low|very cheap|inferior|shoddy) (?:quality|material|workmanship)',
      'quality <2>(?:poor|bad|terrible|awful|horrible|low|unacceptable)',
      '(?:described|advertised|listed|sold) as <4>but <4>\\p{L}',
      '(?:smaller|larger|bigger|thinner|shorter|darker|cheaper) than <3>(?:described|advertised|stated|listed|shown|description|pictures?|photos?)',
      'misleading <1>(?:description|listing|photos?|pictures?|ad)',
      "(?:clearly|obviously|is|was|it's) <2>(?:used|second hand|second-hand|refurbished)(?= <3>(?:not new|item|condition|$|[^\\p{L} ]))",
    ],
    'never-answered': [
      "(?:no|not|never|haven't|havent|hasn't|didn't|didnt|without|don't) <3>(?:answered|answer|answers|reply|replied|replies|response|responded|respond|heard back|hear back|heard from you|heard anything)(?! (?:needed|necessary|required))",
      '(?:nobody|no one|no-one|none of you) <2>(?:answers|answered|replies|replied|responds|responded|cares to answer|got back|writes back)',
      '(?:ignored|ignoring|ignore) <1>(?:me|my|us|all)',
      '(?:still )?waiting for <2>(?:answer|reply|response)',
    ],
    'already-returned': [
      "(?:i|we)(?:'ve| have|'d| had)? <2>(?:returned|shipped|sent|mailed|posted) <3>(?:back|return|to you)(?!\\p{L})(?! <1>(?:message|photo|picture|email|mail))",
      "(?:i|we)(?:'ve| have)? <1>(?:already )?returned (?:it|them|the|this|that|my)",
      '(?:item|package|parcel|it|product) (?:was|has been|is|were) <2>(?:returned|sent back|shipped back)(?! to <1>(?:sender|the sender|the seller by))',
      '(?:return|returned <1>) <2>(?:delivered|arrived|reached you|was received|received by you)',
      'you <3>(?:received|got) <3>(?:return|returned|it back|back)',
      'dropped <4>(?:return|back) <3>(?:off|post office|ups|fedex|usps)',
    ],
    'promised-refund': [
      "(?:you|u|they|seller|support|agent|colleague|he|she|someone)(?:'ve| have| had)? <3>(?:promised|said|told|agreed|assured|offered|confirmed|guaranteed|wrote) <8>(?:refund|refunded|money back|reimburse~|pay me back|my money)",
      '(?:promised|agreed) <3>(?:refund|money back)',
      'refund <3>(?:promised|agreed|you offered)',
    ],
    cancelled: [
      "(?:i|we)(?:'ve| have|'d| had)? <2>(?:cancell?ed|requested <3>cancell?ation)(?! (?:my trip|the trip|my holiday|plans|the party))",
      '(?:asked|told|wrote|messaged|contacted|emailed|requested) <4>cancel(?!\\p{L})',
      '(?:tried|wanted) to cancel',
      '(?:cancell?ed|cancell?ation) <5>(?:before|within|minutes|hours|immediately|right away|same day)',
    ],
    unauthorised: [
      "(?:did not|didn't|didnt|never) <2>(?:authori[sz]ed?|make this|made this|place this|placed this|place any|placed any|ordered this|order this|buy this|bought this|bought anything|order anything|ordered anything|make any purchase|made any purchase)",
      'unauthori[sz]ed <1>(?:charge|transaction|payment|purchase|order|use)',
      'without my <1>(?:permission|consent|authori[sz]ation|knowledge|approval)',
      '(?:card|account|paypal) <3>(?:stolen|hacked|compromised|cloned|misused)',
      "(?:don't|do not|dont|didn't) recogni[sz]e <2>(?:charge|transaction|payment|order|purchase|debit)",
      'fraudulent <1>(?:charge|transaction|payment|purchase|order)',
      'unauthori[sz]ed purchase',
    ],
    'wrong-address': [
      "(?:wrong|incorrect|different|another|old|previous|someone else's|other) <1>(?:address|house|street|apartment|building|city|town|door|unit)",
      'address <3>(?:is|was|has been|i gave) <2>(?:wrong|incorrect|incomplete|outdated|changed|old|misspelled)',
      'not (?:my|our) <1>(?:address|house|street|door|porch)',
    ],
    'asked-otherwise': [
      '(?:asked|asking|requested|told you|wrote|messaged|wanted|specified|noted) <6>(?:size|colou?r|larger|smaller|bigger|engraving|variant|model|black|white|blue|red|green)(?!\\p{L})',
      '(?:asked|requested|told you) <4>(?:change|swap|exchange) <3>(?:size|colou?r|to|for)',
    ],
  },
  states: {
    damaged: [
      '(?:broken|damaged?|damages|cracked|shattered|smashed|crushed|dented|scratched|scratch|scratches|ripped|torn|chipped|bent|squashed|leaking|leaked|spilled|spilt|snapped|destroyed|mangled)(?! (?:english|promises?|link))',
    ],
    defective: ['(?:defective|faulty|defect|defects|malfunction~|doa)'],
    'missing-parts': ['incomplete'],
    'not-as-described': ['(?:fake|counterfeit|replica|knock-?off|imitation)'],
  },
  denies: [
    "(?:not|isn't|isnt|wasn't|wasnt|aren't|weren't|no|nothing|never|none|neither|without|nor)(?! only)(?: (?:is|was|were|are|been|at all|really|got|visibly|any|visible|sign of|signs of|actually|even|look|looks|seem|a|the|of|it|them|arrived|come|came|to be))*",
  ],
  asides: [
    '(?:if|unless|in case|whether|what happens when) [^,.;:!?]*',
    '(?:hope|hoping|afraid|worried|fear) (?!because)[^,.;:!?]*?(?= because| as | but |[,.;:!?]|$)',
    '(?:might|may|could|can) <1>(?:be|have been|get|break|arrive) <1>(?:broken|damaged|lost|late|defective|wrong|fake|faulty)',
    'i <2>(?:ordered|bought|chose|selected|picked|purchased) <3>wrong <1>(?:item|size|colou?r|one|model|product|version|thing)?',
    'my <1>(?:fault|mistake|own mistake|error)',
    "(?:link|code|coupon|voucher|website|button|page|app|login|tracking number|tracking link) <3>(?:not|n't|doesn't|doesnt|isn't|isnt) <2>(?:work|working|function)",
    'better late than never',
    'no (?:reply|answer|response) <1>(?:needed|necessary|required)',
    'no need to (?:reply|answer|respond)',
    '(?:have|had) (?:not|never) <1>(?:had|seen) <3>(?:problem|issue)s?',
    'break~? <2>news',
    '(?:easily|easy to) (?:broken|damaged|scratched)',
    '(?:my|our) old <2>(?:broken|broke|damaged|cracked|defective|stopped working)',
    'replace (?:my|our|a|an) <2>(?:broken|damaged|cracked|old)',
    'sorry for <1>late (?:reply|answer|response)',
    'sorry for (?:answering|replying|writing) (?:so )?late',
    "don't want <4>(?:damaged|broken|late|fake)",
  ],
  arrived: [
    `(?:it|that|they|everything|${thing}|lamp|jacket|set) (?:has |have |had |did |just |finally |now |is |already )*(?:arrived?|came|come|turned up|showed up|been delivered|was delivered|here)(?!\\p{L})`,
    `(?:i|we)(?:'ve| have| just| finally| now| did| already| today| yesterday)* (?:received|got|recieved|collected|picked up)(?= <3>(?:it|them|${thing})(?!\\p{L}))`,
    'arrived (?:today|yesterday|this morning|safely|just now|damaged|broken|late)',
    'thank you,? (?:it )?arrived',
  ],
  cancels: [
    '(?:want|like|wish|need|please|can i|could you|can you|would you) <4>cancel~?',
    '^(?:please )?cancel (?:my|the|this|it)',
    "(?:do not|don't|dont) (?:ship|send|dispatch) (?:it|the|my|this)",
  ],
  refunds: [
    "(?:will|shall|we'll|i'll|going to|can|have|are) <4>(?:refund|refunding|refunded|reimburse|give <2>money back|return your money)",
    'refund (?:will|has been|is being|was) <2>(?:issued|processed|sent|made)',
    '(?:issue|process|arrange|send|offer) <3>refund',
  ],
}
