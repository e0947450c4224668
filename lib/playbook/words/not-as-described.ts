import { wordPattern } from '#lib/order/word-pattern.ts'

/**
 * What buyers write when the goods are broken, wrong or incomplete.
 * Our own drafting in the notation of `word-pattern.ts` (accents do not count); native speakers have yet to review it.
 */

/** A word of fault right after one of these says that there is none. */
const denied =
  "(?<!(?:not|isn't|wasn't|nothing|no|never|without|nicht|kein|keine|pas|non|nao|не|ohne|sans|sin|senza|sem) (?:[\\p{L}']+ ){0,1})"

export const notAsDescribed = wordPattern(
  [
    // en
    `${denied}(?:broken|broke|damaged?|defect|defective|faulty|cracked|crack|cracks|shattered|smashed|crushed|dented|scratched|scratches|torn|ripped|leaking|leaked|leaks|snapped|chipped|stained|mou?ldy|bent|deformed|rusty|dirty|doa|counterfeit|fake|malfunction~)`,
    'dead on arrival',
    'not <1>(?:genuine|authentic|original)',
    "(?:does|do|did|will)(?:n't|nt| not) <1>(?:work|function|turn on|power on|charge|start|switch on|match|look like|correspond)",
    '(?:stopped|not|quit|never) <1>(?:working|functioning)',
    'not <2>(?:as described|as pictured|as advertised|as shown|as in the|like the (?:photo|picture)|what i ordered|what was ordered|what was described|complete|the right|the same|the correct|the one i ordered|usable)',
    '(?:wrong|incorrect) <1>(?:item|items|size|colou?r|product|model|version|one|ones|order|thing|article|part|variant|quantity)',
    '(?:missing|lacking|lacks) <2>(?:part|parts|piece|pieces|item|items|screw|screws|accessor~|component~|cable|charger|manual|lid|cap)',
    `(?:part|parts|piece|pieces|screw|screws|accessor~|component~|something|one|two|three|some) <2>(?:is|are|was|were)? ?missing`,
    'incomplete',
    '(?:poor|bad|terrible|awful|low|horrible) quality',
    '(?:falling|fell|came|comes) apart',
    '(?:hole|holes|stain|stains|dent|dents) (?:in|on)',
    'different <1>(?:from|than|to|item|product|colou?r|model|size)',
    // de
    '(?:kaputt~|defekt~|beschadigt~|zerbrochen~|gebrochen~|abgebrochen~|zerkratzt~|verkratzt~|kratzer|gerissen~|eingerissen~|gesprungen~|undicht~|scherben|riss|risse|delle|dellen|verbogen~|mangelhaft~|mangel|faelschung|falschung|schrott)',
    'funktionier~ <3>nicht',
    'geht <2>nicht',
    'falsch~ <1>(?:artikel|produkt|große|farbe|ware|modell|teil|teile|geliefert|erhalten|bekommen)',
    'nicht (?:wie|der|die|das) <2>(?:beschrieb~|abgebildet~|auf dem|bestellt~|beschreibung)',
    'entspricht <2>nicht',
    '(?:fehlt|fehlen|fehlend~|unvollstandig~)',
    '(?:schlechte|miese|minderwertige) qualitat',
    // fr
    '(?:cassee?s?|abimee?s?|endommagee?s?|defectueu~|briseee?s?|brisee?s?|fissuree?s?|rayee?s?|dechiree?s?|fendue?s?|tordue?s?|contrefa~|incomplete?s?|fele~|ecrasee?s?)',
    '(?:fonctionne|marche|correspond|charge|allume) (?:pas|plus)',
    '(?:pas|non) conforme~',
    '(?:mauvais|mauvaise|mauvais~) <1>(?:article|produit|taille|couleur|modele|qualite|etat|reference)',
    '(?:pas|jamais) <2>(?:le bon|la bonne|les bons|les bonnes)',
    '(?:manque|manquent|manquant~)',
    'en panne',
    "erreur (?:d'article|de produit|de taille|de couleur)",
    // es
    '(?:rot[oa]s?|danad[oa]s?|defectuos[oa]s?|estropead[oa]s?|rayad[oa]s?|agrietad[oa]s?|quebrad[oa]s?|doblad[oa]s?|rasgad[oa]s?|incomplet[oa]s?|falsificad~|imitacion)',
    '(?:no|ni) <1>(?:funciona|funcionan|sirve|enciende|carga|coincide|corresponde)',
    '(?:articulo|producto|talla|color|modelo|tamano) <1>(?:equivocad[oa]|incorrect[oa]|erroneo|erronea)',
    'no es <1>(?:lo que|como|el|la|igual)',
    '(?:diferente|distinto|distinta) (?:a|al|de|del)',
    '(?:falta|faltan|faltaba|faltaban|faltante~)',
    'mala calidad',
    // it
    '(?:rott[oaie]|danneggiat[oaie]|difettos[oaie]|guast[oaie]|graffiat[oaie]|strappat[oaie]|crepat[oaie]|incomplet[oaie]|contraffatt[oaie]|ammaccat[oaie])',
    'non <1>(?:funziona|funzionano|corrisponde|conforme|si accende)',
    '(?:articolo|prodotto|taglia|colore|modello) <1>(?:sbagliat[oa]|errat[oa])',
    'divers[oa] (?:da|dal|dalla)',
    '(?:manca|mancano|mancante~)',
    '(?:scarsa|pessima) qualita',
    // pt
    '(?:quebrad[oa]s?|danificad[oa]s?|defeituos[oa]s?|defeito|rachad[oa]s?|riscad[oa]s?|rasgad[oa]s?|amassad[oa]s?|trincad[oa]s?|falsificad[oa]s?)',
    'nao <1>(?:funciona|funcionam|liga|carrega|corresponde|confere)',
    '(?:produto|item|tamanho|cor|modelo|artigo) <1>errad[oa]',
    'diferente d[oae]s?',
    '(?:faltando|faltou|faltam|falta)',
    '(?:ma|pessima|baixa) qualidade',
    // ru
    `${denied}(?:сломан~|сломал~|поврежден~|повреждён~|разбит~|бракован~|брак|дефект~|треснут~|треснул~|трещин~|царапин~|порван~|погнут~|подделка)`,
    'не (?:работает|работают|включается|заряжается|соответствует|тот|та|те)',
    'не хватает',
    'отсутству~',
    'плох~ качеств~',
    'другого (?:цвета|размера)',
    // nl, pl
    '(?:kapot~|beschadigd~|defect|gebroken|verkeerde <1>(?:artikel|maat|kleur|product)|werkt niet|ontbreekt)',
    '(?:uszkodzon~|zepsut~|pekniet~|wadliw~|niezgodn~|nie dziala|brakuje)',
  ],
  [
    '破损',
    '损坏',
    '坏了',
    '坏的',
    '碎了',
    '碎裂',
    '裂',
    '瑕疵',
    '质量问题',
    '质量差',
    '质量不好',
    '不能用',
    '无法使用',
    '不工作',
    '货不对[板版]',
    '描述不符',
    '与描述不',
    '发错',
    '错发',
    '少发',
    '漏发',
    '缺件',
    '少件',
    '假货',
    '仿品',
    '(?:颜色|尺码|型号|款式)(?:不对|错误|不符)',
    '缺陷',
    '故障',
    '壊れ',
    '破損',
    '不良品',
    '動かない',
    '動きません',
    '違う(?:商品|もの|色|サイズ)',
    '説明と(?:異|違)',
  ],
)
