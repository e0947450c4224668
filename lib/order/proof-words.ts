/**
 * What carriers write of a delivery, over the text as printed: the words found are shown as they stand.
 * Every pattern is linear: no part can match what the next one does.
 */

/** Where the parcel was left. */
export const spots: readonly RegExp[] = [
  /\b(?:front|back|side|rear) ?door(?:\/porch)?\b/iu,
  /\bporch\b/iu,
  /\b(?:in\/at mailbox|mail ?box|letter ?box|post ?box)\b/iu,
  /\bmail ?room\b/iu,
  /\b(?:reception(?:ist)?|front desk|concierge|doorman)\b/iu,
  /\bgarage\b/iu,
  /\b(?:garden shed|shed|greenhouse)\b/iu,
  /\bsafe ?place\b/iu,
  /\b(?:parcel|package|amazon) locker\b/iu,
  /\bneighbou?r\b/iu,
  /\b(?:briefkasten|ablageort|nachbarn?|haustür|packstation|garage|empfang)\b/iu,
  /(?<!\p{L})(?:boîte aux lettres|voisin|gardien|accueil|devant la porte)(?!\p{L})/iu,
  /(?<!\p{L})(?:buzón|vecin[oa]|portería|conserje|recepción)(?!\p{L})/iu,
  /(?<!\p{L})(?:cassetta (?:delle lettere|postale)|vicino|portineria|portiere)(?!\p{L})/iu,
  /(?<!\p{L})(?:caixa de correio|vizinh[oa]|portaria|porteiro)(?!\p{L})/iu,
  /(?<!\p{L})(?:brievenbus|buren|buurman|voordeur)(?!\p{L})/iu,
  /(?<!\p{L})(?:skrzynk[ai] pocztow(?:a|ej)|sąsiad(?:a|owi)?)(?!\p{L})/iu,
  /(?<!\p{L})(?:почтовый ящик|сосед[ауу]?|консьерж[ауу]?)(?!\p{L})/iu,
  /信箱|邮箱|门口|前台|物业|门卫|郵便受箱|郵便受け|宅配ボックス|玄関|置き配|우편함|문 앞|경비실/u,
]

/** A name behind the words that say who signed; group 1. */
export const signers: readonly RegExp[] = [
  /\b(?:[Ss]igned(?: for)? by|SIGNED(?: FOR)? BY|[Rr]eceived by|[Aa]ccepted by|Recipient)\s*:?\s+(\p{Lu}[\p{L}.'’* -]{1,40})/u,
  /\b(?:unterschrieben von|angenommen von|entgegengenommen von|empfänger)\s*:?\s+(\p{Lu}[\p{L}.'’* -]{1,40})/iu,
  /(?<!\p{L})(?:[Ss]igné par|[Rr]eçu par|[Ff]irmado por|[Rr]ecibido por|[Ff]irmato da|[Rr]itirato da|[Aa]ssinado por|[Rr]ecebido por|[Gg]etekend door|[Pp]odpisał)\s*:?\s+(\p{Lu}[\p{L}.'’* -]{1,40})/u,
  /(?:签收人|收件人签收|受取人|서명자)\s*[:：]\s*([\p{L}*]{1,20})/u,
  /(?:Получил|Подписал)\s*:?\s+(\p{Lu}[\p{L}. -]{1,40})/u,
]

/** What stands where a name would, and is none. */
export const nobody =
  /^(?:(?:the |an? |your )?(?:customer|recipient|resident|individual|addressee|consignee|receiver|neighbou?r|agent|carrier|courier|driver|usps|ups|fedex|dhl|royal mail|post|front|reception|family|household|empfänger|nachbar|destinataire|destinatario|local|airline|line-?haul|logistics)|本人|他人|代收|家人|邻居|前台|快递柜)/iu

export const signed =
  /\bsigned\b|\bsignature (?:obtained|captured|on file|received|available)\b|unterschrieben|unterschrift (?:liegt vor|erfasst)|(?<!\p{L})(?:signé|firmado|firmato|firma raccolta|assinado|getekend|podpisano|подпись получена)(?!\p{L})|签字|已签名|サイン済|서명 완료/iu

export const unsigned =
  /\bno signature\b|\bsignature (?:not (?:required|obtained|captured)|waived|release)\b|\bunsigned\b|\bcontactless\b|ohne unterschrift|keine unterschrift|sans signature|sin firma|senza firma|sem assinatura|zonder handtekening|bez podpisu|без подписи|无需签(?:名|字)|免签|サイン不要|서명 없음/iu

export const photo =
  /\b(?:photo|photograph|picture|image)s?\b|(?<!\p{L})(?:fotos?|zustellfoto|foto della consegna|zdjęcie|фото)(?!\p{L})|照片|拍照|写真|사진/iu

export const noPhoto =
  /\b(?:no|without|not) (?:a )?(?:photo|picture|image)|kein foto|sans photo|sin foto|无照片/iu
